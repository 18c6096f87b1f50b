import type { Shape } from './shape.js';

/** Named values of a call: `{{person leader case="genitive"}}`. */
export type Options = Readonly<Record<string, unknown>>;

/** Markup made by a helper, its texts already escaped. Everything else a helper returns is text. */
export interface Markup {
  readonly markup: string;
}

/** What a helper can take; `texts` is a list of texts or of things with a `text`. */
export type ArgumentKind = 'text' | 'number' | 'list' | 'texts' | 'person' | 'organization';

/** What a named value may be: any text, yes or no, or one of these words. */
export type OptionKind = 'text' | 'flag' | readonly string[];

/**
 * A word that forms may use beside the names of their data. `run` is pure; it throws
 * `ArgumentError` for an argument it cannot take.
 */
export interface Helper {
  readonly run: (arguments_: readonly unknown[], options: Options) => unknown;
  /** What stands after the word, each in its place. */
  readonly takes: readonly ArgumentKind[];
  readonly options?: Readonly<Record<string, OptionKind>>;
  /** The shape of the result where it is not text. */
  readonly returns?: (arguments_: readonly (Shape | undefined)[]) => Shape | undefined;
  /** What it prints where that is not text: it needs an element that may hold such things. */
  readonly prints?: 'blocks' | 'inlines';
}

export type Helpers = ReadonlyMap<string, Helper>;

/** Says that a helper was called with something it cannot take. */
export class ArgumentError extends Error {
  readonly argument: string;

  constructor(argument: string) {
    super(argument);
    this.argument = argument;
  }
}
