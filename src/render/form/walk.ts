import { hintFor } from '../hint.js';
import { TemplateError, type TemplateProblem, type TemplateProblemCode } from '../problem.js';
import type { MarkupCheck } from './check-markup.js';
import type { Loops } from './loops.js';
import type { Scope } from './scope.js';
import type { SpokenFields } from './spoken-fields.js';
import { isPath, placeOf } from './syntax.js';
import type { Helpers } from './template-function.js';

/** What the walk through a template needs to know beside the data. */
export interface Known {
  readonly helpers: Helpers;
  /** Parsed partials by name. */
  readonly partials: ReadonlyMap<string, hbs.AST.Program>;
  /** Names of the partials there are, loaded or not: for «did you mean». */
  readonly partialNames: readonly string[];
  /** Names of partials that could not be read: that has been said. */
  readonly broken: ReadonlySet<string>;
  /** The names under which each partial is given values, here or there. */
  readonly given: ReadonlyMap<string, ReadonlySet<string>>;
  /** The markup of a program in its surroundings; absent for a text without markup. */
  readonly markupOf?: (program: hbs.AST.Program, around: string) => MarkupCheck;
  readonly meter: Meter;
}

/** How much there is to do: what grows without bound is stopped before it runs. */
export interface Meter {
  steps: number;
  /** Steps in the body of each loop, by the loop's place. */
  readonly loops: Loops;
  /** What the templates speak of. */
  readonly fields: SpokenFields;
}

/** A point of the walk. */
export interface Walk extends Known {
  readonly scope: Scope;
  /** What surrounds the program: see `checkMarkup`. */
  readonly around: string;
  /** The content handed to the partial being walked, with the walk it was written in. */
  readonly content?: { readonly program: hbs.AST.Program; readonly walk: Walk };
  /** True for what a block only asks about, and inside a block that asks about a flag. */
  readonly isConditional?: boolean;
  /** The call of the partial being walked. */
  readonly call?: { readonly node: hbs.AST.Node; readonly partial: string };
  /** Partials being walked, to stop those that call themselves. */
  readonly active: readonly string[];
}

/** Nodes of a template with all its partials; a form of nine pages has about a thousand. */
const MOST_STEPS = 100_000;

/** Counts a node. */
export function step({ meter }: Known, node: hbs.AST.Node): void {
  meter.steps += 1;
  if (meter.steps > MOST_STEPS) {
    throw new TemplateError({ ...placeOf(node), code: 'too-much', args: {} });
  }
}

/** A path as it is written in a template; empty for any other expression. */
export function nameOf(path: hbs.AST.Expression): string {
  return isPath(path) ? path.original : '';
}

/** A problem at a node, with the nearest of the known names. */
export function problem(
  code: TemplateProblemCode,
  node: hbs.AST.Node,
  args: TemplateProblem['args'],
  known: readonly string[] = [],
): TemplateProblem {
  return { ...placeOf(node), code, args, ...hintFor(String(args.name ?? ''), known) };
}
