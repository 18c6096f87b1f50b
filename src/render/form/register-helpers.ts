import type Handlebars from 'handlebars';
import { TemplateError, type TemplatePlace, type TemplateProblem } from '../problem.js';
import { type Loops, loopKey } from './loops.js';
import { ArgumentError, type Helpers, type Markup } from './template-function.js';

/** One filling of a template. */
export interface Run {
  /** The problem a helper met; Handlebars would lose its type on the way. */
  problem: TemplateProblem | undefined;
  /** Steps taken so far. */
  steps: number;
  readonly loops: Loops;
}

/** Everything Handlebars brings that a form could misuse or that hides mistakes. */
const UNWANTED = ['log', 'lookup', 'helperMissing', 'blockHelperMissing'];

/** Ten times what a plan of ten thousand events takes. */
const MOST_STEPS = 10_000_000;
/** Letters that one loop may print. */
const MOST_LETTERS = 50_000_000;

/** Puts the helpers into an engine; what they cannot take becomes a problem at the call's place. */
export function registerHelpers(engine: typeof Handlebars, helpers: Helpers, run: Run): void {
  for (const name of UNWANTED) engine.unregisterHelper(name);
  for (const [name, helper] of helpers) {
    engine.registerHelper(name, (...call: unknown[]) => {
      const options = call.at(-1);
      try {
        const result = helper.run(call.slice(0, -1), hashOf(options));
        return isMarkup(result) ? new engine.SafeString(result.markup) : result;
      } catch (error) {
        if (error instanceof ArgumentError) {
          const args = { name, argument: error.argument };
          run.problem = { ...placeOfCall(options), code: 'bad-argument', args };
        }
        throw error;
      }
    });
  }
  const { each } = engine.helpers;
  if (each) engine.registerHelper('each', measured(each, run));
}

/** The loop of Handlebars, stopped where it would never end in a person's time. */
function measured(
  each: Handlebars.HelperDelegate,
  run: Run,
): (this: unknown, list: unknown, options: Handlebars.HelperOptions) => unknown {
  return function (list, options) {
    const place = placeOfCall(options);
    const size = run.loops.get(loopKey(place)) ?? 1;
    let letters = 0;
    const fn: Handlebars.TemplateDelegate = (context, inner) => {
      const printed = options.fn(context, inner);
      run.steps += size;
      letters += printed.length;
      if (run.steps > MOST_STEPS || letters > MOST_LETTERS) {
        run.problem = { ...place, code: 'too-much', args: {} };
        throw new TemplateError(run.problem);
      }
      return printed;
    };
    return each.call(this, list, { ...options, fn });
  };
}

function isMarkup(value: unknown): value is Markup {
  return typeof value === 'object' && value !== null && 'markup' in value;
}

function hashOf(options: unknown): Readonly<Record<string, unknown>> {
  const hash = fieldOf(options, 'hash');
  return typeof hash === 'object' && hash !== null ? { ...hash } : {};
}

function placeOfCall(options: unknown): TemplatePlace {
  const place = fieldOf(options, 'loc');
  const start = fieldOf(place, 'start');
  const line = Number(fieldOf(start, 'line') ?? 1);
  const column = Number(fieldOf(start, 'column') ?? 0) + 1;
  return { file: String(fieldOf(place, 'source') ?? ''), line, column };
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
