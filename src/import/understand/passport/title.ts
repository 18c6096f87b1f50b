import type { Line } from '../../pieces/piece.js';
import type { Context } from '../context.js';
import { type Leaf, leafOf } from '../draft.js';
import { flatText } from '../text/joined-text.js';
import { type FieldRows, fieldLines } from './field-rows.js';
import { isPrinted, readHeading, unquoted } from './heading.js';

const TITLE_WORD = /паспорт/i;

export const SECTION = /^(?:[IVXХ]+\.|\d{1,2}\.)\s/;

/** The lines of the title: from the word «паспорт» down to the first table or band. */
export function headingLines(lines: readonly Line[], titles: ReadonlySet<Line>): readonly Line[] {
  const first = lines.findIndex((line) => titles.has(line) && TITLE_WORD.test(line.text));
  if (first < 0) return [];
  const end = lines.findIndex((line, at) => at > first && SECTION.test(line.text));
  return lines.slice(first, end < 0 ? undefined : end).slice(0, 5);
}

/** True for a row that has the name of the title and tells more: «Наставник рядом»: модель … */
export function isFuller(inRow: string, name: string | undefined): boolean {
  return name !== undefined && inRow.length > name.length + 2 && inRow.includes(`«${name}»`);
}

/** The full name stands in the title and in a row; where the two differ, the row is kept beside. */
export function readTitle(
  heading: readonly Line[],
  row: FieldRows | undefined,
  { ledger }: Context,
): Leaf {
  const { name } = readHeading(heading);
  const lines = row ? fieldLines(row) : [];
  const inRow = unquoted(flatText(lines));
  ledger.take(heading.filter(isPrinted), 'form');
  if (isFuller(inRow, name)) {
    return leafOf(inRow, lines, ledger) ?? { leaf: inRow };
  }
  if (inRow === '' || name === undefined || name.toLowerCase() === inRow.toLowerCase()) {
    const from = lines[0]?.origin ?? heading[0]?.origin;
    ledger.take(lines, 'field');
    return { leaf: inRow || name || flatText(heading) || 'Проект', ...(from && { from }) };
  }
  return { leaf: name, ...(heading[0] && { from: heading[0].origin }) };
}
