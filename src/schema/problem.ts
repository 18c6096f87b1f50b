import type { Path, Side } from '../source/place.js';
import type { Kind } from './kinds.js';

/** What a value is, in the author's terms: a list is `- …`, a mapping is `field: …`. */
export type ValueType = 'text' | 'number' | 'integer' | 'boolean' | 'list' | 'mapping' | 'nothing';

/** One of the words a field accepts, with what it means in Russian. */
export interface Choice {
  readonly value: string;
  readonly title: string;
}

/** The field a mistake belongs to (of a list item, the list's) and its Russian title. */
interface Titled {
  readonly field: string;
  readonly title: string;
}

/** What each kind of mistake carries. Plain data, the same in every language but for Russian titles. */
export interface ProblemArgs {
  /** `keys`: the fields a mapping is recognised by, where one is possible; `text`: a scalar as text. */
  'wrong-type': Titled & {
    readonly expected: readonly ValueType[];
    readonly found: ValueType;
    readonly keys: readonly string[];
    readonly text: string | null;
  };
  /** `item`: an empty item of a list. */
  'empty-value': Titled & { readonly item: boolean };
  /** A number, true or false where text is meant; the caller may put the raw text in. */
  'unquoted-text': Titled & { readonly value: string | number | boolean };
  /** «Слово: слово» without quotes, which YAML reads as a field and its value. */
  'colon-in-text': Titled & {
    readonly text: string;
    /** The file has no colon but braces round the text. */
    readonly braced?: true;
  };
  /** A comma in braces that ends a text: `rest` is read as the name of a field. `text` is all of it, where known. */
  'comma-in-text': Titled & { readonly rest: string; readonly text: string | null };
  missing: Titled;
  'unknown-field': {
    readonly field: string;
    readonly nearest: string | null;
    readonly nearestTitle: string | null;
    readonly allowed: readonly string[];
    /** The field's own name but for letters that only look the same. */
    readonly lookAlike: boolean;
  };
  /** A field that is known but not beside another one that says what the value is. */
  'excess-field': { readonly field: string; readonly beside: string };
  'bad-value': Titled & {
    readonly value: string;
    readonly allowed: readonly Choice[];
    readonly nearest: string | null;
  };
  /** `form` is the name of the written form that was expected. */
  'bad-pattern': Titled & {
    readonly value: string;
    readonly form: string;
    readonly suggestion: string | null;
  };
  'out-of-range': Titled & {
    readonly value: number;
    readonly min: number | null;
    readonly max: number | null;
  };
  'too-few': Titled;
  /** `first` is the index of the item that is repeated. */
  'duplicate-item': Titled & { readonly value: string; readonly first: number };
  /** A mapping that fits none of the possible ones; `keys` are the fields they are recognised by. */
  'no-variant': Titled & { readonly keys: readonly string[] };
  /** `found` is what the whole file is. */
  'missing-kind': { readonly allowed: readonly string[]; readonly found: ValueType };
  'unknown-kind': {
    readonly value: string;
    readonly allowed: readonly string[];
    readonly nearest: string | null;
  };
  /** `meant` is the kind whose fields the document has. */
  'wrong-kind': { readonly value: Kind; readonly meant: Kind };
  'unknown-format': { readonly value: string; readonly known: number };
}

export type ShapeCode = keyof ProblemArgs;

/**
 * One mistake in the shape of a document. `path` with `side` is where it stands: a missing field
 * points at its parent, an unknown one at its own key.
 */
export type ShapeProblem = {
  [Code in ShapeCode]: {
    readonly code: Code;
    readonly path: Path;
    readonly side: Side;
    readonly args: ProblemArgs[Code];
  };
}[ShapeCode];

export type Report = (problem: ShapeProblem) => void;

/** A value's place and the field it belongs to. */
export interface Spot extends Titled {
  readonly path: Path;
}

/** The words of every mistake in one language. */
export type ShapeWords = {
  readonly [Code in ShapeCode]: (args: ProblemArgs[Code]) => string;
};
