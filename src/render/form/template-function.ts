import type { Shape } from './shape.js';

/** Named values of a call: `{{person leader case="genitive"}}`. */
export type Options = Readonly<Record<string, unknown>>;

/** Markup made by a helper, its texts already escaped. Everything else a helper returns is text. */
export interface Markup {
  readonly markup: string;
}

/**
 * A word that forms may use beside the names of their data. `run` is pure; it throws
 * `ArgumentError` for an argument it cannot take.
 */
export interface Helper {
  readonly run: (arguments_: readonly unknown[], options: Options) => unknown;
  /** The shape of the result where it is not text. */
  readonly returns?: (arguments_: readonly (Shape | undefined)[]) => Shape | undefined;
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

export function helperNames(helpers: Helpers): readonly string[] {
  return [...helpers.keys()];
}
