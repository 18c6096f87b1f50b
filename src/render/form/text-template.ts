import Handlebars from 'handlebars';
import { TemplateError, type TemplatePlace, type TemplateProblem } from '../problem.js';
import { checkNames } from './check-names.js';
import { knownHelpers } from './compile.js';
import { registerHelpers } from './register-helpers.js';
import type { RecordShape } from './shape.js';
import { gatherFields } from './spoken-fields.js';
import { parseTemplate } from './syntax.js';
import type { Helpers } from './template-function.js';
import type { Meter } from './walk.js';

/** A short text with names of the data in it (a label, a file name). */
export interface TextTemplate {
  /** The result is plain text, so nothing is escaped. */
  readonly print: (data: Readonly<Record<string, unknown>>) => string;
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
  if (!source.includes('{{')) return { print: () => source, problems: [] };
  const problems: TemplateProblem[] = [];
  const meter: Meter = { steps: 0, loops: new Map(), fields: gatherFields() };
  const known = {
    helpers,
    partials: new Map(),
    partialNames: [],
    broken: new Set<string>(),
    given: new Map(),
    meter,
  };
  const print = collecting(problems, () => {
    const program = parseTemplate(source, '');
    problems.push(...checkNames(program, shape, known));
    const engine = Handlebars.create();
    registerHelpers(engine, helpers, { problem: undefined, steps: 0, loops: meter.loops });
    const options = { strict: true, noEscape: true, ...knownHelpers(helpers) };
    const run: Handlebars.TemplateDelegate = engine.compile(program, options);
    return (data: Readonly<Record<string, unknown>>) => run(data);
  });
  return {
    print: print ?? (() => ''),
    problems: problems.map((one) => ({ ...one, ...placeOf(one) })),
  };
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
