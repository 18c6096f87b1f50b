import type { PageProfile } from '../../profile/page-profile.js';
import { wrappedLines } from '../type/wrapped-lines.js';
import type { SheetRow } from './sheet.js';

/** Letters across a landscape page: type of 12 points is printed as one of 10. */
const PAGE_LETTERS = 150;
/** Points of a pixel. Excel's unit of column width is a digit of the workbook's type, in whole pixels. */
const PIXEL = 0.75;
const DIGIT = 0.5;
/** What a cell keeps free at its sides, in points, and the highest row. */
const SIDES = 3.75;
const HIGHEST = 409;
/** Height of a line in type sizes, and the part of a line that surely holds its words on every screen. */
const LINE_HEIGHT = 1.3;
const SURE = 0.95;

/** Millimetres across and down a landscape page. */
const PAGE = { width: 297, height: 210 } as const;
const POINTS = 72 / 25.4;

/** Width of a column in Excel's letters, of its share of the page in percent. */
export function columnWidth(percent: number): number {
  return (percent * PAGE_LETTERS) / 100;
}

/** Height of a row in points. Written out, for not every program works it out when it opens a file. */
export function heightOf(row: SheetRow, columns: readonly number[], { font }: PageProfile): number {
  const size = row.kind === 'title' ? font.size : font.tableSize;
  const letter = letterWidth(font);
  const bold = row.kind === 'title' || row.kind === 'head' || row.kind === 'long-band';
  let most = 1;
  for (const { value, column, columns: span, rows } of row.cells) {
    if (value instanceof Date || row.kind === 'band') continue;
    let percent = 0;
    for (let at = column - 1; at < column - 1 + span; at++) percent += columns[at] ?? 0;
    const width = Math.max(size, (columnWidth(percent) * letter - SIDES) * SURE);
    let lines = 0;
    for (const text of value.split('\n')) lines += wrappedLines(text, { width, size, bold });
    most = Math.max(most, Math.ceil(lines / rows));
  }
  return Math.min(HIGHEST, Math.round(most * size * LINE_HEIGHT * 4) / 4);
}

/**
 * A band as it is to be written: one longer than the table is wide is wrapped, or the sheet would be
 * made as small in print as the text is long.
 */
export function fittedBand(
  row: SheetRow,
  columns: readonly number[],
  profile: PageProfile,
): SheetRow {
  if (row.kind !== 'band') return row;
  const long: SheetRow = { ...row, kind: 'long-band' };
  return heightOf(long, columns, profile) > heightOf(row, columns, profile) ? long : row;
}

/** A letter of column width, in points. */
function letterWidth({ tableSize }: PageProfile['font']): number {
  return Math.round((tableSize * DIGIT) / PIXEL) * PIXEL;
}

/**
 * Points of row height that a printed page takes: the sheet is made as much smaller as it must be to
 * stand on one page across, in whole percent.
 */
export function pageHeight({ font, margins }: PageProfile): number {
  const width = (PAGE.width - margins.left - margins.right) * POINTS;
  const height = (PAGE.height - margins.top - margins.bottom) * POINTS;
  const percent = Math.floor((width / (PAGE_LETTERS * letterWidth(font))) * 100);
  return (height / Math.min(100, percent)) * 100;
}
