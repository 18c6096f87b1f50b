import type { TemplatePlace } from '../problem.js';

/** Steps in the body of each loop of a template, by the loop's place; see `loopKey`. */
export type Loops = Map<string, number>;

/** Names a loop by where it stands. */
export function loopKey({ file, line, column }: TemplatePlace): string {
  return `${file}:${line}:${column}`;
}
