import Handlebars from 'handlebars';
import { TemplateError } from '../problem.js';
import { checkMarkup } from './check-markup.js';
import { checkNames } from './check-names.js';
import { markPlaces } from './mark-places.js';
import { mentionedNames, printedFields } from './printed-fields.js';
import { type Asked, registerHelpers } from './register-helpers.js';
import type { RecordShape } from './shape.js';
import { allPrograms, isPartial, isPartialBlock, isPath, parseTemplate } from './syntax.js';
import type { Helpers } from './template-function.js';

/** Gives a template's text by its path under the templates' folder; `undefined` where there is none. */
export type ReadTemplate = (path: string) => string | undefined;

/** A form's template ready for use. */
export interface CompiledTemplate {
  /** From data of the checked shape to markup with marks of places. */
  readonly render: (data: Readonly<Record<string, unknown>>) => string;
  /** For each row, the data's fields that it prints. */
  readonly rows: readonly (readonly string[])[];
  /** Every name it speaks of, helpers included. */
  readonly names: ReadonlySet<string>;
}

const PARTIALS = 'partials';

/**
 * Parses a template and its partials, proves their markup and names sound, and compiles them.
 * Templates get no prototype access, no files, no helpers beyond `helpers` and the four blocks.
 *
 * @param path of the main template; partials are looked for beside it, then in `partials/`
 * @throws TemplateError at the first mistake, before any data is rendered
 */
export function compileTemplate(
  path: string,
  shape: RecordShape,
  helpers: Helpers,
  readTemplate: ReadTemplate,
): CompiledTemplate {
  const partials = new Map<string, hbs.AST.Program>();
  const main = load(path, readTemplate);
  if (!main) throw missing(path);
  loadPartials(main, path, readTemplate, partials);
  for (const problem of checkNames(main, shape, { helpers, partials })) {
    throw new TemplateError(problem);
  }
  const engine = Handlebars.create();
  const asked: Asked = { problem: undefined };
  registerHelpers(engine, helpers, asked);
  for (const [name, program] of partials) {
    engine.registerPartial(name, compileWith(engine, program, helpers));
  }
  const run = compileWith(engine, main, helpers);
  const render = (data: Readonly<Record<string, unknown>>) => {
    asked.problem = undefined;
    try {
      return run(data);
    } catch (error) {
      throw asked.problem ? new TemplateError(asked.problem) : error;
    }
  };
  const programs = [main, ...partials.values()];
  const names = new Set(programs.flatMap(mentionedNames));
  return { render, rows: programs.flatMap(printedFields), names };
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

/** A template proved well-formed, its tags marked with their places. */
function load(path: string, readTemplate: ReadTemplate): hbs.AST.Program | undefined {
  const source = readTemplate(path);
  if (source === undefined) return undefined;
  const program = parseTemplate(source, path);
  checkMarkup(program, source, path);
  markPlaces(program, source);
  return program;
}

/** Reads every partial that a template names, and theirs; the form's own go before the shared. */
function loadPartials(
  program: hbs.AST.Program,
  path: string,
  readTemplate: ReadTemplate,
  partials: Map<string, hbs.AST.Program>,
): void {
  const folder = path.slice(0, path.lastIndexOf('/'));
  for (const name of partialNames(program)) {
    if (partials.has(name)) continue;
    const partial =
      load(`${folder}/${name}.hbs`, readTemplate) ?? load(`${PARTIALS}/${name}.hbs`, readTemplate);
    if (!partial) continue;
    partials.set(name, partial);
    loadPartials(partial, path, readTemplate, partials);
  }
}

function* partialNames(program: hbs.AST.Program): Generator<string> {
  for (const inner of allPrograms(program)) {
    for (const node of inner.body) {
      const names = isPartial(node) || isPartialBlock(node);
      if (!names || !isPath(node.name)) continue;
      if (/^[a-z][a-z0-9-]*$/.test(node.name.original)) yield node.name.original;
    }
  }
}

function missing(path: string): TemplateError {
  return new TemplateError({ file: path, line: 1, column: 1, code: 'missing-file', args: {} });
}
