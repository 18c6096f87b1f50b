import type { TemplatePlace } from '../problem.js';

/** Reads a mark made by `markPlaces`. */
export function readMark(mark: string): TemplatePlace | undefined {
  const [, line, column, file] = /^(\d+):(\d+):(.+)$/s.exec(mark) ?? [];
  return file === undefined ? undefined : { file, line: Number(line), column: Number(column) };
}
