import { declarationOf, type FormDeclaration, kindAtAGlance } from './form/declaration.js';
import { type Form, loadForm } from './form/form.js';
import { hintFor } from './hint.js';
import { TemplateError } from './problem.js';
import type { Templates } from './templates.js';
import type { DocumentView } from './view/document-view.js';
import { SHAPES } from './view/views.js';

/** The forms of a run: each is declared, proved and compiled when it is first asked for. */
interface Forms {
  /** By kind of document. */
  readonly declared: Map<string, Promise<readonly FormDeclaration[]>>;
  readonly loaded: Map<string, Promise<Form>>;
}

const known = new WeakMap<Templates, Forms>();

function formsOf(templates: Templates): Forms {
  const forms = known.get(templates) ?? { declared: new Map(), loaded: new Map() };
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
): Promise<readonly FormDeclaration[]> {
  const kinds = [...SHAPES.keys()];
  const own = templates.forms.filter((id) =>
    [kind, undefined].includes(kindAtAGlance(id, templates)),
  );
  const read = await Promise.all(own.map((id) => declarationOf(id, templates, kinds)));
  const [first] = read.flatMap(({ problems }) => problems);
  if (first) throw new TemplateError(first);
  return read.map(({ declaration }) => declaration).filter(({ serves }) => serves.kind === kind);
}

/**
 * The form for a document: the one it names, else one made for its level, else one that serves
 * every level. `undefined` where no form serves its kind.
 *
 * @throws TemplateError where a form is at fault, or the document names what is no form of its kind
 */
export async function formFor(view: DocumentView, templates: Templates): Promise<Form | undefined> {
  const { declared, loaded } = formsOf(templates);
  const ofKind = declared.get(view.kind) ?? declaredForms(view.kind, templates);
  declared.set(view.kind, ofKind);
  const chosen = chooseForm(view, await ofKind);
  if (!chosen) return undefined;
  const form = loaded.get(chosen.id) ?? loadForm(chosen.id, templates, SHAPES);
  loaded.set(chosen.id, form);
  return form;
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
