import { typeset } from '../../language/russian/typography.js';
import { readMarkup } from '../markup/markup.js';
import { mapText } from '../page/map-text.js';
import type { PageDocument } from '../page/page.js';
import { TemplateError } from '../problem.js';
import type { Templates } from '../templates.js';
import { compileTemplate } from './compile.js';
import { type FormDeclaration, type OutputFormat, readDeclaration } from './declaration.js';
import { readMark } from './mark-places.js';
import { type RecordShape, record, text } from './shape.js';
import { HELPERS } from './template-functions/index.js';
import { compileText } from './text-template.js';

/** Data of a view, of the shape its kind of document has. */
export type FormData = Readonly<Record<string, unknown>>;

/** A form ready for use. */
export interface Form {
  readonly declaration: FormDeclaration;
  readonly outputs: readonly {
    readonly format: OutputFormat;
    /** File name without its ending, not yet made safe. */
    readonly name: (data: FormData) => string;
    readonly tree: (data: FormData) => PageDocument;
    /** For each row, the data's fields that it prints; empty where the form has no such rows. */
    readonly rows: readonly (readonly string[])[];
    /** Every name its templates speak of. */
    readonly names: ReadonlySet<string>;
  }[];
}

/**
 * Loads a form and proves it sound against the shape of its data.
 *
 * @param shapes of the data by kind of document
 * @throws TemplateError at the first mistake
 */
export async function loadForm(
  id: string,
  templates: Templates,
  shapes: ReadonlyMap<string, RecordShape>,
): Promise<Form> {
  const file = `${id}/form.yaml`;
  const start = { file, line: 1, column: 1 };
  const source = templates.read(file);
  if (source === undefined) throw new TemplateError({ ...start, code: 'missing-file', args: {} });
  const declaration = await readDeclaration(file, source);
  const shape = shapes.get(declaration.serves.kind);
  if (!shape || declaration.id !== id) {
    const name = shape ? 'id' : 'serves.kind';
    throw new TemplateError({ ...start, code: 'bad-form', args: { name } });
  }
  const labels = compileLabels(declaration, shape);
  const labelShape = record(Object.fromEntries(labels.map(({ name }) => [name, text])));
  const whole = record({ ...shape.fields, labels: labelShape });
  const outputs = declaration.outputs.map(({ format, template, name }) => {
    const path = `${id}/${template}`;
    const { render, rows, names } = compileTemplate(path, whole, HELPERS, templates.read);
    const tree = (data: FormData): PageDocument => {
      const words = Object.fromEntries(labels.map((label) => [label.name, label.print(data)]));
      const markup = render({ ...settleOwnRows(data, rows.flat()), labels: words });
      return mapText(readMarkup(markup, path, readMark), typeset);
    };
    return { format, name: compileText(name, start, shape, HELPERS), tree, rows, names };
  });
  return { declaration, outputs };
}

function compileLabels(
  { labels, placeOfLabel }: FormDeclaration,
  shape: RecordShape,
): readonly { readonly name: string; readonly print: (data: FormData) => string }[] {
  return Object.entries(labels).map(([name, label]) => ({
    name,
    print: compileText(label, placeOfLabel(name), shape, HELPERS),
  }));
}

/** Own rows that ask to stand after a field this form does not print stand at the end. */
function settleOwnRows(data: FormData, fields: readonly string[]): FormData {
  const { extra } = data;
  if (!Array.isArray(extra)) return data;
  const settled = extra.map((row: FormData) => {
    const known = typeof row.after === 'string' && fields.includes(row.after);
    return known ? row : { ...row, after: '' };
  });
  return { ...data, extra: settled };
}
