import type { Column } from '../../recognise/recognise-grid.js';
import { type DraftFields, isLeaf, leafOf, made } from '../draft.js';
import type { Ledger } from '../ledger.js';
import { flatText } from '../text/joined-text.js';
import { bareNumber } from '../text/list-mark.js';
import { type BodyRow, linesIn } from './table-rows.js';

const STATES = [
  ['failed', /не\s+(?:выполн|исполн|состоял|провед)/i],
  ['moved', /перенес|перенос|продл/i],
  ['done', /выполн|исполн|провед|состоял|да(?![а-яё])|\+|✓/i],
] as const;
const DAY = /(?<!\d)(\d{2}\.\d{2}\.\d{4})(?!\d)/;

/** «Отметка о выполнении» of a row as an entry of the progress document; a text without a state is left. */
export function readMark(
  row: BodyRow,
  columns: readonly Column[],
  { number }: DraftFields,
  ledger: Ledger,
): DraftFields | undefined {
  const lines = linesIn(row, columns, 'mark');
  const text = flatText(lines);
  const state = STATES.find(([, pattern]) => pattern.test(text))?.[0];
  if (state === undefined || number === undefined || !isLeaf(number)) return undefined;
  const date = DAY.exec(text)?.[1];
  return {
    event: made(bareNumber(String(number.leaf))),
    state: made(state),
    ...(date !== undefined && { date: { leaf: date, words: '' } }),
    note: leafOf(text, lines, ledger),
  };
}
