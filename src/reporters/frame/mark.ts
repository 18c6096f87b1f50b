import type { Range } from '../../source/place.js';

/** A stretch to underline: the finding's own place, or one that it depends on, with its words. */
export interface Mark {
  readonly range: Range;
  readonly primary: boolean;
  readonly label: string | null;
}

/** The last line that has characters of the range: an end in column 1 belongs to the line before. */
export function lastLineOf({ start, end }: Range): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}

/** UTF-16 offsets, from 0, of the part of the range in its first line. */
export function firstLineStretch(
  { start, end }: Range,
  line: string,
): { start: number; end: number } {
  const from = Math.min(start.column - 1, line.length);
  const to = end.line > start.line ? line.trimEnd().length : Math.min(end.column - 1, line.length);
  return { start: from, end: Math.max(to, from) };
}
