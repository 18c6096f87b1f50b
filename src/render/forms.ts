import { declarationOf, type FormDeclaration, kindAtAGlance } from './form/declaration.js';
import type { Form } from './form/form.js';
import type { FormOfOneFile } from './form/form-of-one-file.js';
import { type ReadyForms, readyForms } from './form/ready-forms.js';
import { readyDeclaration, readyOutputs } from './form/use-ready.js';
import { hintFor } from './hint.js';
import { TemplateError } from './problem.js';
import type { Templates } from './templates.js';
import type { DocumentView } from './view/document-view.js';
import { SHAPES } from './view/views.js';

/** A form as documents are printed on it. */
export interface PrintingForm {
  readonly id: string;
  readonly outputs: readonly FormOfOneFile[];
}

/** The forms of a run: each is declared and compiled when it is first asked for. */
interface Forms {
  readonly ready: Promise<ReadyForms | undefined>;
  /** By kind of document. */
  readonly declared: Map<string, Promise<readonly FormDeclaration[]>>;
  readonly printing: Map<string, Promise<PrintingForm>>;
  readonly proved: Map<string, Promise<Form>>;
}

const known = new WeakMap<Templates, Forms>();

function formsOf(templates: Templates): Forms {
  const forms = known.get(templates) ?? {
    ready: readyForms(),
    declared: new Map(),
    printing: new Map(),
    proved: new Map(),
  };
  known.set(templates, forms);
  return forms;
}

/**
 * What the forms for a kind of document say of themselves; the others are not read.
 *
 * @throws TemplateError for a mistake in a `form.yaml`
 */
async function declaredForms(
  kind: string,
  templates: Templates,
  ready: ReadyForms | undefined,
): Promise<readonly FormDeclaration[]> {
  const kinds = [...SHAPES.keys()];
  const own = templates.forms.filter((id) =>
    [kind, undefined].includes(kindAtAGlance(id, templates)),
  );
  const declared: FormDeclaration[] = [];
  for (const id of own) {
    const before = ready && readyDeclaration(id, ready, templates);
    const { declaration, problems } = before
      ? { declaration: before, problems: [] }
      : await declarationOf(id, templates, kinds);
    const [first] = problems;
    if (first) throw new TemplateError(first);
    if (declaration.serves.kind === kind) declared.push(declaration);
  }
  return declared;
}

/**
 * Id of the form for a document: the one it names, else one made for its level, else one that serves
 * every level. `undefined` where no form serves its kind.
 *
 * @throws TemplateError where a description is at fault, or the document names no form of its kind
 */
async function formIdFor(view: DocumentView, templates: Templates): Promise<string | undefined> {
  const { declared, ready } = formsOf(templates);
  const ofKind = declared.get(view.kind) ?? declaredForms(view.kind, templates, await ready);
  declared.set(view.kind, ofKind);
  return chooseForm(view, await ofKind)?.id;
}

/**
 * The form to print a document on.
 *
 * @throws TemplateError where a form is at fault, or the document names what is no form of its kind
 */
export async function formFor(
  view: DocumentView,
  templates: Templates,
): Promise<PrintingForm | undefined> {
  const id = await formIdFor(view, templates);
  if (id === undefined) return undefined;
  const { printing, ready } = formsOf(templates);
  const form = printing.get(id) ?? load(id, await ready, templates);
  printing.set(id, form);
  return form;
}

/** The same form with what its templates speak of: for reports about what a document prints. */
export async function provedFormFor(
  view: DocumentView,
  templates: Templates,
): Promise<Form | undefined> {
  const id = await formIdFor(view, templates);
  if (id === undefined) return undefined;
  const { proved } = formsOf(templates);
  const form = proved.get(id) ?? prove(id, templates);
  proved.set(id, form);
  return form;
}

async function load(
  id: string,
  ready: ReadyForms | undefined,
  templates: Templates,
): Promise<PrintingForm> {
  const outputs = ready && readyOutputs(id, ready, templates);
  return { id, outputs: outputs ?? (await prove(id, templates)).outputs };
}

/** The parser and compiler of templates are heavy: most runs print on forms made ready by the build. */
async function prove(id: string, templates: Templates): Promise<Form> {
  const { loadForm } = await import('./form/form.js');
  return loadForm(id, templates, SHAPES);
}

function chooseForm(
  view: DocumentView,
  ofKind: readonly FormDeclaration[],
): FormDeclaration | undefined {
  const { form } = view;
  if (form) {
    const named = ofKind.find(({ id }) => id === form.id);
    if (named) return named;
    const known = ofKind.map(({ id }) => id);
    const args = { name: form.id };
    throw new TemplateError({
      ...form.place,
      code: 'unknown-form',
      args,
      ...hintFor(form.id, known),
    });
  }
  const free = ofKind.filter(({ serves }) => !serves.onlyByName);
  return (
    free.find(({ serves }) => serves.levels?.includes(view.level)) ??
    free.find(({ serves }) => serves.levels === undefined)
  );
}
