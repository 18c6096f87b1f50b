import Handlebars from 'handlebars';
import { TemplateError, type TemplatePlace, type TemplateProblem } from '../problem.js';
import { checkNames } from './check-names.js';
import { templateOptions } from './compile.js';
import type { Print } from './guard.js';
import { registerHelpers } from './register-helpers.js';
import type { RecordShape } from './shape.js';
import { gatherFields } from './spoken-fields.js';
import { parseTemplate } from './syntax.js';
import type { Helpers } from './template-function.js';
import type { Meter } from './walk.js';

/** A short text with names of the data in it (a label, a file name). */
export interface TextTemplate {
  readonly source: string;
  /** Absent where the text has no names in it, or is wrong. */
  readonly program?: hbs.AST.Program;
  readonly loops: Meter['loops'];
  /** Mistakes in it; with any of them it must not be printed. */
  readonly problems: readonly TemplateProblem[];
}

/** @param placeOf turns a point of the text into a place of the file it stands in */
export function readText(
  source: string,
  placeOf: (inside: { line: number; column: number }) => TemplatePlace,
  shape: RecordShape,
  helpers: Helpers,
): TextTemplate {
  const problems: TemplateProblem[] = [];
  const meter: Meter = { steps: 0, loops: new Map(), fields: gatherFields() };
  if (!source.includes('{{')) return { source, loops: meter.loops, problems };
  const known = {
    helpers,
    partials: new Map(),
    partialNames: [],
    broken: new Set<string>(),
    given: new Map(),
    meter,
  };
  const program = collecting(problems, () => {
    const parsed = parseTemplate(source, '');
    problems.push(...checkNames(parsed, shape, known));
    return parsed;
  });
  return {
    source,
    ...(program && { program }),
    loops: meter.loops,
    problems: problems.map((one) => ({ ...one, ...placeOf(one) })),
  };
}

/** Compiles a text without mistakes. The result is plain text, so nothing is escaped. */
export function compileText({ source, program, loops }: TextTemplate, helpers: Helpers): Print {
  if (!program) return () => source;
  const engine = Handlebars.create();
  registerHelpers(engine, helpers, { problem: undefined, steps: 0, loops });
  const run: Handlebars.TemplateDelegate = engine.compile(program, textOptions(helpers));
  return (data) => run(data);
}

/** How texts are compiled: as templates are, but for plain text. */
export function textOptions(helpers: Helpers) {
  return { noEscape: true, ...templateOptions(helpers) };
}

function collecting<Result>(problems: TemplateProblem[], run: () => Result): Result | undefined {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    problems.push(error.problem);
    return undefined;
  }
}
