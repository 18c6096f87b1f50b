import Handlebars from 'handlebars';
import { TemplateError, type TemplateProblem } from '../problem.js';
import { mentionedNames, type PrintedRow, printedRows } from './printed-fields.js';
import { type Run, registerHelpers } from './register-helpers.js';
import { placeOf } from './syntax.js';
import type { Helpers } from './template-function.js';
import { markSet, type TemplateSet } from './template-set.js';

/** A form's template ready for use. */
export interface CompiledTemplate {
  /** From data of the checked shape to markup with marks of places. */
  readonly render: (data: Readonly<Record<string, unknown>>) => string;
  readonly rows: readonly PrintedRow[];
  /** Every name it speaks of, helpers included. */
  readonly names: ReadonlySet<string>;
}

/**
 * Compiles templates that were proved sound. They get no prototype access, no files, no helpers beyond
 * `helpers` and the four blocks.
 *
 * @param loops steps in the body of each loop, as the check counted them
 */
export function compileSet(
  main: hbs.AST.Program,
  set: TemplateSet,
  helpers: Helpers,
  loops: Run['loops'],
): CompiledTemplate {
  markSet(set);
  const engine = Handlebars.create();
  const run: Run = { problem: undefined, steps: 0, loops };
  registerHelpers(engine, helpers, run);
  for (const [name, program] of set.partials) {
    engine.registerPartial(name, compileWith(engine, program, helpers));
  }
  const compiled = compileWith(engine, main, helpers);
  const render = (data: Readonly<Record<string, unknown>>) => {
    run.problem = undefined;
    run.steps = 0;
    try {
      return compiled(data);
    } catch (error) {
      if (run.problem) throw new TemplateError(run.problem);
      // A string longer than the engine can hold.
      if (error instanceof RangeError) throw new TemplateError(tooMuch(main));
      throw error;
    }
  };
  const programs = [main, ...set.partials.values()];
  const names = new Set(programs.flatMap(mentionedNames));
  return { render, rows: programs.flatMap(printedRows), names };
}

function compileWith(
  engine: typeof Handlebars,
  program: hbs.AST.Program,
  helpers: Helpers,
): Handlebars.TemplateDelegate {
  return engine.compile(program, { strict: true, ...knownHelpers(helpers) });
}

/** Options that let a template call our helpers and the four blocks, and nothing else. */
export function knownHelpers(helpers: Helpers): {
  knownHelpersOnly: true;
  knownHelpers: Record<string, boolean>;
} {
  const own = Object.fromEntries([...helpers.keys()].map((name) => [name, true]));
  const blocks = { if: true, unless: true, each: true, with: true };
  return { knownHelpersOnly: true, knownHelpers: { ...own, ...blocks } };
}

function tooMuch(main: hbs.AST.Program): TemplateProblem {
  return { ...placeOf(main), code: 'too-much', args: {} };
}
