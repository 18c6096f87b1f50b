import { locate } from '../../source/locate.js';
import type { Path } from '../../source/place.js';
import { readSource } from '../../source/read.js';
import type { SourceFile } from '../../source/source-file.js';
import { hintFor } from '../hint.js';
import { TemplateError, type TemplatePlace } from '../problem.js';

/** What `form.yaml` says of a form. */
export interface FormDeclaration {
  readonly id: string;
  readonly title: string;
  readonly serves: { readonly kind: string; readonly levels?: readonly string[] };
  readonly outputs: readonly FormOutput[];
  /** Words of the form; each may use the names of its data: `Цель {{unit.genitive}}`. */
  readonly labels: Readonly<Record<string, string>>;
  /** Where a label stands, for problems in it. */
  readonly placeOfLabel: (name: string) => TemplatePlace;
}

/** One file a form makes; `name` is the file's name without its ending, and may use the data. */
export interface FormOutput {
  readonly format: OutputFormat;
  readonly template: string;
  readonly name: string;
}

export type OutputFormat = 'docx' | 'xlsx';

const FIELDS = ['id', 'title', 'serves', 'outputs', 'labels'] as const;
const FORMATS = ['docx', 'xlsx'] as const;

/**
 * Reads `form.yaml`.
 *
 * @throws TemplateError for what is missing, of a wrong type or not known, at its place
 */
export async function readDeclaration(file: string, text: string): Promise<FormDeclaration> {
  const source = await readSource(file, new TextEncoder().encode(text));
  const [problem] = source.problems;
  if (problem || source.data === undefined) throw wrong(source, [], 'yaml');
  const reader = readerOf(source);
  const root = reader.mapping(source.data, []);
  for (const key of Object.keys(root)) {
    if (!FIELDS.some((field) => field === key)) throw wrong(source, [key], key, FIELDS, 'key');
  }
  const serves = reader.mapping(root.serves, ['serves']);
  const outputs = reader.list(root.outputs, ['outputs']).map((value, index): FormOutput => {
    const output = reader.mapping(value, ['outputs', index]);
    const format = FORMATS.find((one) => one === output.format);
    if (!format) throw wrong(source, ['outputs', index, 'format'], 'format', FORMATS);
    return {
      format,
      template: reader.text(output.template, ['outputs', index, 'template']),
      name: reader.text(output.name, ['outputs', index, 'name']),
    };
  });
  const labels = Object.entries(reader.mapping(root.labels ?? {}, ['labels']));
  const levels =
    serves.levels === undefined ? undefined : reader.list(serves.levels, ['serves', 'levels']);
  return {
    id: reader.text(root.id, ['id']),
    title: reader.text(root.title, ['title']),
    serves: {
      kind: reader.text(serves.kind, ['serves', 'kind']),
      ...(levels && {
        levels: levels.map((level, index) => reader.text(level, ['serves', 'levels', index])),
      }),
    },
    outputs,
    labels: Object.fromEntries(
      labels.map(([name, value]) => [name, reader.text(value, ['labels', name])]),
    ),
    placeOfLabel: (name) => placeOf(source, ['labels', name]),
  };
}

function readerOf(source: SourceFile) {
  return {
    text: (value: unknown, path: Path): string => {
      if (typeof value !== 'string' || value === '') throw wrong(source, path, nameOf(path));
      return value;
    },
    list: (value: unknown, path: Path): readonly unknown[] => {
      if (!Array.isArray(value)) throw wrong(source, path, nameOf(path));
      return value;
    },
    mapping: (value: unknown, path: Path): Readonly<Record<string, unknown>> => {
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
      throw wrong(source, path, nameOf(path));
    },
  };
}

function nameOf(path: Path): string {
  return path.join('.');
}

function placeOf(source: SourceFile, path: Path): TemplatePlace {
  return { file: source.file, ...locate({ source, path }).start };
}

function wrong(
  source: SourceFile,
  path: Path,
  name: string,
  known: readonly string[] = [],
  side: 'value' | 'key' = 'value',
): TemplateError {
  const place = { file: source.file, ...locate({ source, path, side }).start };
  const args = { name };
  return new TemplateError({ ...place, code: 'bad-form', args, ...hintFor(name, known) });
}
