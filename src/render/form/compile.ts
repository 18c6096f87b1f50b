import Handlebars from 'handlebars';
import { guarded, type Print } from './guard.js';
import { mentionedNames, type PrintedRow, printedRows } from './printed-fields.js';
import { type Run, registerHelpers } from './register-helpers.js';
import { placeOf } from './syntax.js';
import type { Helpers } from './template-function.js';
import { markSet, type TemplateSet } from './template-set.js';

/** A form's template ready for use. */
export interface CompiledTemplate {
  readonly render: Print;
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
  const render = guarded((data) => compiled(data), run, placeOf(main));
  const programs = [main, ...set.partials.values()];
  const names = new Set(programs.flatMap(mentionedNames));
  return { render, rows: programs.flatMap(printedRows), names };
}

function compileWith(
  engine: typeof Handlebars,
  program: hbs.AST.Program,
  helpers: Helpers,
): Handlebars.TemplateDelegate {
  return engine.compile(program, templateOptions(helpers));
}

/** How templates are compiled: every name must be there, only our helpers may be called. */
export function templateOptions(helpers: Helpers) {
  return { strict: true, ...knownHelpers(helpers) };
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
