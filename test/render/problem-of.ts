import { TemplateError, type TemplateProblem } from '../../src/render/problem.js';

/** The problem that `run` throws; `undefined` where it throws none. */
export function problemOf(run: () => unknown): TemplateProblem | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof TemplateError) return error.problem;
    throw error;
  }
  return undefined;
}
