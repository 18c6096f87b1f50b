import { TemplateError, type TemplatePlace } from '../problem.js';
import type { Run } from './register-helpers.js';

/** From data of the checked shape to markup with marks of places, or to plain text. */
export type Print = (data: Readonly<Record<string, unknown>>) => string;

/**
 * A compiled template that tells what went wrong in its own terms.
 *
 * @param run what its engine's helpers note down
 * @param start where the template begins
 */
export function guarded(compiled: Print, run: Run, start: TemplatePlace): Print {
  return (data) => {
    run.problem = undefined;
    run.steps = 0;
    try {
      return compiled(data);
    } catch (error) {
      if (run.problem) throw new TemplateError(run.problem);
      // A string longer than the engine can hold.
      if (error instanceof RangeError) {
        throw new TemplateError({ ...start, code: 'too-much', args: {} });
      }
      throw error;
    }
  };
}
