import type { Location } from '../findings/finding.js';
import { visible, visibleLine } from './visible.js';
import type { Words } from './words.js';

/** `file:line:column`, as terminals and editors make links of it; in a Word file table, row, column. */
export function placeName({ file, range, cell }: Location, words: Words): string {
  if (cell !== undefined) return `${visible(file)}: ${visibleLine(words.cell(cell))}`;
  return `${visible(file)}:${range.start.line}:${range.start.column}`;
}
