import { typeset } from '../../language/russian/typography.js';
import { readMarkup } from '../markup/markup.js';
import { mapText } from '../page/map-text.js';
import type { PageDocument } from '../page/page.js';
import { TemplateError, type TemplateProblem } from '../problem.js';
import type { Templates } from '../templates.js';
import { compileSet } from './compile.js';
import {
  declarationOf,
  type FormDeclaration,
  type FormOutput,
  type OutputFormat,
} from './declaration.js';
import { readMark } from './mark-places.js';
import { type MisspeltField, misspeltFields, ownValues, withOwnFields } from './own-fields.js';
import { settleOwnRows, type UnplacedRow } from './own-rows.js';
import type { PrintedRow } from './printed-fields.js';
import { type RecordShape, record, text } from './shape.js';
import type { SpokenFields } from './spoken-fields.js';
import { HELPERS } from './template-functions/index.js';
import { checkTemplates, readTemplates } from './template-set.js';
import { readText, type TextTemplate } from './text-template.js';

/** Data of a view, of the shape its kind of document has. */
export type FormData = Readonly<Record<string, unknown>>;

/** A page tree made by a form. */
export interface Filled {
  readonly tree: PageDocument;
  /** Own rows that asked for a place the form does not have; they stand at the end. */
  readonly unplaced: readonly UnplacedRow[];
  /** Own fields of the document that the form probably knows by another name. */
  readonly misspelt: readonly MisspeltField[];
}

export interface FormOfOneFile {
  readonly format: OutputFormat;
  /** File name without its ending, not yet made safe. */
  readonly name: (data: FormData) => string;
  readonly fill: (data: FormData) => Filled;
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
  readonly outputs: readonly FormOfOneFile[];
}

/** A form, or what is wrong with it. */
export interface InspectedForm {
  /** Absent where there is any problem. */
  readonly form?: Form;
  readonly problems: readonly TemplateProblem[];
}

/** The shapes of the data by kind of document. */
export type Shapes = ReadonlyMap<string, RecordShape>;

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
  const { declaration, problems } = await declarationOf(id, templates, [...shapes.keys()]);
  const shape = shapes.get(declaration.serves.kind);
  if (problems.length > 0 || !shape) return { problems };
  const base = withOwnFields(shape, declaration);
  const labels = readLabels(declaration, base);
  const names = Object.fromEntries([...labels.keys()].map((name) => [name, text]));
  const whole = record({ ...base.fields, labels: record(names) });
  const made = declaration.outputs.map((output, at) =>
    outputOf({ output, at, declaration, base, whole, labels }, templates),
  );
  const wrong = [
    ...[...labels.values()].flatMap((label) => label.problems),
    ...made.flatMap((one) => one.problems),
  ];
  if (wrong.length > 0) return { problems: unique(wrong) };
  return { form: { declaration, outputs: made.flatMap(({ form }) => form ?? []) }, problems: [] };
}

interface Parts {
  readonly output: FormOutput;
  readonly at: number;
  readonly declaration: FormDeclaration;
  /** The data with the form's own fields; with its labels too. */
  readonly base: RecordShape;
  readonly whole: RecordShape;
  readonly labels: ReadonlyMap<string, TextTemplate>;
}

function outputOf(
  { output, at, declaration, base, whole, labels }: Parts,
  templates: Templates,
): { readonly form?: FormOfOneFile; readonly problems: readonly TemplateProblem[] } {
  const { id, placeOf } = declaration;
  const path = `${id}/${output.template}`;
  const set = readTemplates(path, templates, placeOf(['outputs', at, 'template']));
  const name = readText(
    output.name,
    (inside) => placeOf(['outputs', at, 'name'], inside),
    base,
    HELPERS,
  );
  const check = checkTemplates(set, whole, HELPERS);
  const problems = [...name.problems, ...check.problems];
  if (problems.length > 0 || !set.main) return { problems };
  const { render, rows, names } = compileSet(set.main, set, HELPERS, check.loops);
  const complete = (data: FormData): FormData => ({ ...data, own: ownValues(declaration, data) });
  const fill = (data: FormData): Filled => {
    const full = complete(data);
    const words = Object.fromEntries([...labels].map(([key, label]) => [key, label.print(full)]));
    const settled = settleOwnRows(full, rows, words);
    const markup = render({ ...settled.data, labels: words });
    return {
      tree: mapText(readMarkup(markup, path, readMark), typeset),
      unplaced: settled.unplaced,
      misspelt: misspeltFields(declaration, data),
    };
  };
  const nameOf = (data: FormData) => name.print(complete(data));
  return {
    form: {
      format: output.format,
      name: nameOf,
      fill,
      rows,
      names,
      spoken: check.fields,
      root: whole,
    },
    problems: [],
  };
}

function readLabels(
  { labels, placeOf }: FormDeclaration,
  shape: RecordShape,
): ReadonlyMap<string, TextTemplate> {
  const read = Object.entries(labels).map(([name, label]) => {
    const place = (inside: { line: number; column: number }) => placeOf(['labels', name], inside);
    return [name, readText(label, place, shape, HELPERS)] as const;
  });
  return new Map(read);
}

/** A partial that two outputs share is wrong once. */
function unique(problems: readonly TemplateProblem[]): readonly TemplateProblem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}
