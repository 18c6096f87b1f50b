import type { PageProfile } from '../../profile/page-profile.js';
import type { SheetRow } from './sheet.js';

/** Letters that fit the width of a landscape page at table size. */
const PAGE_LETTERS = 150;
/** Excel's unit of column width, in points, and its highest row. */
const LETTER_WIDTH = 5.25;
const HIGHEST = 409;
/** Times New Roman, in type sizes. */
const MEAN_LETTER = 0.5;
const LINE_HEIGHT = 1.25;

/** Width of a column in Excel's letters, of its share of the page in percent. */
export function columnWidth(percent: number): number {
  return (percent * PAGE_LETTERS) / 100;
}

/** Height of a row in points. Written out, for not every program works it out when it opens a file. */
export function heightOf(row: SheetRow, columns: readonly number[], { font }: PageProfile): number {
  const size = row.kind === 'title' ? font.size : font.tableSize;
  let most = 1;
  for (const { value, column, columns: span, rows } of row.cells) {
    if (value instanceof Date || row.kind === 'band') continue;
    let percent = 0;
    for (let at = column - 1; at < column - 1 + span; at++) percent += columns[at] ?? 0;
    const perLine = Math.max(1, (columnWidth(percent) * LETTER_WIDTH) / (size * MEAN_LETTER));
    let lines = 0;
    for (const { length } of value.split('\n')) lines += Math.max(1, Math.ceil(length / perLine));
    most = Math.max(most, Math.ceil(lines / rows));
  }
  return Math.min(HIGHEST, most * size * LINE_HEIGHT);
}
