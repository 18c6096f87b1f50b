import type { TemplateProblem } from '../problem.js';
import type { Templates } from '../templates.js';
import {
  declarationOf,
  type FormDeclaration,
  type FormOutput,
  type OutputFormat,
} from './declaration.js';
import { withOwnFields } from './own-fields.js';
import { type RecordShape, record, text } from './shape.js';
import { HELPERS } from './template-functions/index.js';
import {
  checkTemplates,
  readTemplates,
  type TemplateCheck,
  type TemplateSet,
} from './template-set.js';
import { readText, type TextTemplate } from './text-template.js';

/** The shapes of the data by kind of document. */
export type Shapes = ReadonlyMap<string, RecordShape>;

/** One file of a form whose templates were proved sound. */
export interface SoundOutput {
  readonly format: OutputFormat;
  /** Path of its main template. */
  readonly path: string;
  readonly name: TextTemplate;
  readonly main: hbs.AST.Program;
  readonly set: TemplateSet;
  readonly check: TemplateCheck;
}

/** A form that was proved sound, not yet compiled. */
export interface SoundForm {
  readonly declaration: FormDeclaration;
  readonly labels: ReadonlyMap<string, TextTemplate>;
  readonly outputs: readonly SoundOutput[];
  /** The data that its templates may use: its kind's, its own fields, its labels. */
  readonly root: RecordShape;
}

/** Reads a form and proves it against the shape of its data; tells each mistake once. */
export async function checkForm(
  id: string,
  templates: Templates,
  shapes: Shapes,
): Promise<{ readonly sound?: SoundForm; readonly problems: readonly TemplateProblem[] }> {
  const { declaration, problems } = await declarationOf(id, templates, [...shapes.keys()]);
  const shape = shapes.get(declaration.serves.kind);
  if (problems.length > 0 || !shape) return { problems };
  const base = withOwnFields(shape, declaration);
  const labels = readLabels(declaration, base);
  const names = Object.fromEntries([...labels.keys()].map((name) => [name, text]));
  const root = record({ ...base.fields, labels: record(names) });
  const made = declaration.outputs.map((output, at) =>
    checkOutput({ output, at, declaration, base, root }, templates),
  );
  const wrong = [
    ...[...labels.values()].flatMap((label) => label.problems),
    ...made.flatMap((one) => one.problems),
  ];
  if (wrong.length > 0) return { problems: unique(wrong) };
  const outputs = made.flatMap(({ sound }) => sound ?? []);
  return { sound: { declaration, labels, outputs, root }, problems: [] };
}

interface Parts {
  readonly output: FormOutput;
  readonly at: number;
  readonly declaration: FormDeclaration;
  /** The data with the form's own fields; with its labels too. */
  readonly base: RecordShape;
  readonly root: RecordShape;
}

function checkOutput(
  { output, at, declaration, base, root }: Parts,
  templates: Templates,
): { readonly sound?: SoundOutput; readonly problems: readonly TemplateProblem[] } {
  const { id, placeOf } = declaration;
  const path = `${id}/${output.template}`;
  const set = readTemplates(path, templates, placeOf(['outputs', at, 'template']));
  const name = readText(
    output.name,
    (inside) => placeOf(['outputs', at, 'name'], inside),
    base,
    HELPERS,
  );
  const check = checkTemplates(set, root, HELPERS);
  const problems = [...name.problems, ...check.problems];
  if (problems.length > 0 || !set.main) return { problems };
  const { main } = set;
  return { sound: { format: output.format, path, name, main, set, check }, problems };
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
