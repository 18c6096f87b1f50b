import type Handlebars from 'handlebars';
import type { TemplateProblem } from '../problem.js';
import { ArgumentError, type Helpers, type Markup } from './template-function.js';

/** The problem a helper met; Handlebars would lose its type on the way. */
export interface Asked {
  problem: TemplateProblem | undefined;
}

/** Everything Handlebars brings that a form could misuse or that hides mistakes. */
const UNWANTED = ['log', 'lookup', 'helperMissing', 'blockHelperMissing'];

/** Puts the helpers into an engine; what they cannot take becomes a problem at the call's place. */
export function registerHelpers(engine: typeof Handlebars, helpers: Helpers, asked: Asked): void {
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
          asked.problem = { ...placeOfCall(options), code: 'bad-argument', args };
        }
        throw error;
      }
    });
  }
}

function isMarkup(value: unknown): value is Markup {
  return typeof value === 'object' && value !== null && 'markup' in value;
}

function hashOf(options: unknown): Readonly<Record<string, unknown>> {
  const hash = fieldOf(options, 'hash');
  return typeof hash === 'object' && hash !== null ? { ...hash } : {};
}

function placeOfCall(options: unknown): { file: string; line: number; column: number } {
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
