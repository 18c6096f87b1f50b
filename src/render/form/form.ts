import { TemplateError, type TemplateProblem } from '../problem.js';
import type { Templates } from '../templates.js';
import { checkForm, type Shapes } from './check-form.js';
import { compileSet } from './compile.js';
import type { FormDeclaration } from './declaration.js';
import { type FormOfOneFile, formOfOneFile } from './form-of-one-file.js';
import type { PrintedRow } from './printed-fields.js';
import type { RecordShape } from './shape.js';
import type { SpokenFields } from './spoken-fields.js';
import { HELPERS } from './template-functions/index.js';
import { compileText } from './text-template.js';

/** One file that a form makes, with what its templates speak of. */
export interface ProvedOutput extends FormOfOneFile {
  /** The rows of the form; none where it has no such rows. */
  readonly rows: readonly PrintedRow[];
  /** Every name its templates speak of. */
  readonly names: ReadonlySet<string>;
  /** What its templates speak of, and the shape of its data that they were checked against. */
  readonly spoken: SpokenFields;
  readonly root: RecordShape;
}

/** A form ready for use. */
export interface Form {
  readonly declaration: FormDeclaration;
  readonly outputs: readonly ProvedOutput[];
}

/** A form, or what is wrong with it. */
export interface InspectedForm {
  /** Absent where there is any problem. */
  readonly form?: Form;
  readonly problems: readonly TemplateProblem[];
}

/**
 * Loads a form and proves it sound against the shape of its data.
 *
 * @throws TemplateError at the first mistake
 */
export async function loadForm(id: string, templates: Templates, shapes: Shapes): Promise<Form> {
  const { form, problems } = await inspectForm(id, templates, shapes);
  if (form) return form;
  const [first] = problems;
  throw first ? new TemplateError(first) : new Error(`${id} serves no kind of document`);
}

/** Loads a form and tells everything that is wrong with it, each mistake once. */
export async function inspectForm(
  id: string,
  templates: Templates,
  shapes: Shapes,
): Promise<InspectedForm> {
  const { sound, problems } = await checkForm(id, templates, shapes);
  if (!sound) return { problems };
  const { declaration, root } = sound;
  const labels = new Map(
    [...sound.labels].map(([name, label]) => [name, compileText(label, HELPERS)] as const),
  );
  const outputs = sound.outputs.map(({ format, path, name, main, set, check }): ProvedOutput => {
    const { render, rows, names } = compileSet(main, set, HELPERS, check.loops);
    const parts = { declaration, format, path, labels, render, rows };
    const made = formOfOneFile({ ...parts, name: compileText(name, HELPERS) });
    return { ...made, rows, names, spoken: check.fields, root };
  });
  return { form: { declaration, outputs }, problems: [] };
}
