import { locate, rawText } from '../../source/locate.js';
import type { Path } from '../../source/place.js';
import { readSource } from '../../source/read.js';
import type { SourceFile } from '../../source/source-file.js';
import { hintFor } from '../hint.js';
import type { TemplatePlace, TemplateProblem, TemplateProblemCode } from '../problem.js';

type Mapping = Readonly<Record<string, unknown>>;

/**
 * Reads the values of a `form.yaml` by their paths. What is missing, not known or of another type
 * is remembered as a problem, and something harmless stands for it.
 */
export interface DeclarationReader {
  readonly problems: readonly TemplateProblem[];
  readonly mapping: (path: Path, keys?: readonly string[]) => Mapping;
  readonly text: (path: Path, pattern?: RegExp) => string;
  readonly choice: <Word extends string>(path: Path, words: readonly Word[]) => Word;
  readonly flag: (path: Path) => boolean;
  /** Length of a list. */
  readonly count: (path: Path, least?: number) => number;
  /** A mapping of names to texts. */
  readonly texts: (path: Path, name: RegExp) => Readonly<Record<string, string>>;
  /** The place of a value, or of a point inside its text where the text is written as it is. */
  readonly placeOf: (path: Path, inside?: { line: number; column: number }) => TemplatePlace;
}

/** Reads `form.yaml`; what is wrong with it is gathered, each with its place. */
export async function declarationReader(file: string, text: string): Promise<DeclarationReader> {
  const source = await readSource(file, new TextEncoder().encode(text));
  const problems: TemplateProblem[] = [];
  const report = (code: TemplateProblemCode, path: Path, more: Partial<TemplateProblem> = {}) => {
    const place = placeIn(source, path, code === 'form-unknown' ? 'key' : 'value');
    problems.push({ ...place, code, args: { name: path.join('.') }, ...more });
  };
  const [broken] = source.problems;
  if (broken) report('form-unreadable', []);
  const wrong = (path: Path, expected: string, value?: unknown, known: readonly string[] = []) => {
    if (broken) return;
    const isThere = value !== undefined && value !== null && value !== '';
    const args = { name: path.join('.'), value: shown(value), expected };
    const hint = hintFor(shown(value), known);
    report(isThere ? 'form-value' : 'form-missing', path, { args, ...hint });
  };
  const reader: DeclarationReader = {
    problems,
    mapping: (path, keys) => {
      const value = valueAt(source.data, path);
      if (!isMapping(value)) {
        wrong(path, 'mapping', value);
        return {};
      }
      for (const key of Object.keys(value)) {
        if (!keys || keys.includes(key)) continue;
        const args = { name: key, parent: path.join('.') };
        report('form-unknown', [...path, key], { args, ...hintFor(key, keys) });
      }
      return value;
    },
    text: (path, pattern) => {
      const value = valueAt(source.data, path);
      const isRight = typeof value === 'string' && value !== '' && (pattern?.test(value) ?? true);
      if (!isRight) wrong(path, pattern ? 'template' : 'text', value);
      return isRight ? value : '';
    },
    choice: (path, words) => {
      const value = valueAt(source.data, path);
      const word = words.find((one) => one === value);
      if (word === undefined) wrong(path, words.join(', '), value, words);
      const [first] = words;
      if (first === undefined) throw new Error('a choice of nothing');
      return word ?? first;
    },
    flag: (path) => {
      const value = valueAt(source.data, path);
      if (typeof value !== 'boolean') wrong(path, 'flag', value);
      return value === true;
    },
    count: (path, least = 0) => {
      const value = valueAt(source.data, path);
      if (Array.isArray(value) && value.length >= least) return value.length;
      wrong(path, 'list', value);
      return 0;
    },
    texts: (path, name) => {
      const found = reader.mapping(path);
      for (const key of Object.keys(found)) {
        if (!name.test(key)) wrong([...path, key], 'name', key);
      }
      return Object.fromEntries(
        Object.keys(found).map((key) => [key, reader.text([...path, key])]),
      );
    },
    placeOf: (path, inside) => {
      const place = placeIn(source, path);
      const value = valueAt(source.data, path);
      if (!inside || inside.line > 1 || typeof value !== 'string') return place;
      const at = rawText({ source, path }).indexOf(value);
      return at < 0 ? place : { ...place, column: place.column + at + inside.column - 1 };
    },
  };
  return reader;
}

function placeIn(source: SourceFile, path: Path, side: 'value' | 'key' = 'value'): TemplatePlace {
  return { file: source.file, ...locate({ source, path, side }).start };
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)];
    return isMapping(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, data);
}

/** A value as a message can name it. */
function shown(value: unknown): string {
  return typeof value === 'object' ? '…' : String(value ?? '');
}
