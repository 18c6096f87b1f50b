import Handlebars from 'handlebars';
import { TemplateError, type TemplatePlace } from '../problem.js';
import { checkNames } from './check-names.js';
import { knownHelpers } from './compile.js';
import { registerHelpers } from './register-helpers.js';
import type { RecordShape } from './shape.js';
import { parseTemplate } from './syntax.js';
import type { Helpers } from './template-function.js';

/**
 * Compiles a short text with names of the data in it (a label, a file name). The result is plain
 * text, so nothing is escaped here.
 *
 * @throws TemplateError at `place`
 */
export function compileText(
  source: string,
  place: TemplatePlace,
  shape: RecordShape,
  helpers: Helpers,
): (data: Readonly<Record<string, unknown>>) => string {
  if (!source.includes('{{')) return () => source;
  const program = atPlace(place, () => parseTemplate(source, place.file));
  for (const problem of checkNames(program, shape, { helpers, partials: new Map() })) {
    throw new TemplateError({ ...problem, ...place });
  }
  const engine = Handlebars.create();
  registerHelpers(engine, helpers, { problem: undefined });
  const options = { strict: true, noEscape: true, ...knownHelpers(helpers) };
  const run: Handlebars.TemplateDelegate = engine.compile(program, options);
  return (data) => run(data);
}

function atPlace<Result>(place: TemplatePlace, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof TemplateError) throw new TemplateError({ ...error.problem, ...place });
    throw error;
  }
}
