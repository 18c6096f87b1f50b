import type { Line } from '../../pieces/piece.js';
import type { Column } from '../../recognise/column.js';
import { type DraftFields, isLeaf, type Leaf, made } from '../draft.js';
import type { Ledger } from '../ledger.js';
import { flatText } from '../text/joined-text.js';
import { bareNumber } from '../text/list-mark.js';
import { type BodyRow, linesIn } from './table-rows.js';

const STATES = [
  ['failed', /^не\s+(?:выполн|исполн|состоял|провед)/i],
  ['moved', /перенес|перенос/i],
  ['done', /выполн|исполн|провед|состоял|^да(?![а-яё])|^\+$|✓/i],
] as const;
const DAY = /(?<!\d)(\d{2}\.\d{2}\.\d{4})(?!\d)/;
const MOVED_TO = /перенес[а-яё]+\s+на\s+(.+)$/i;
/** Words before the parts of a mark, and the fields these are. */
const PARTS = [
  ['reason', /^причина:\s*(.+)$/is],
  ['evidence', /^подтверждение:\s*(.+)$/is],
] as const;

function partsOf(lines: readonly Line[]): DraftFields {
  const found: Record<string, Leaf> = {};
  for (const { text, origin } of lines) {
    const [field, pattern] = PARTS.find(([, one]) => one.test(text)) ?? ['result', undefined];
    const value = pattern?.exec(text)?.[1] ?? text;
    const before = found[field];
    found[field] = {
      leaf: before === undefined ? value : `${String(before.leaf)} ${value}`,
      words: `${before?.words ?? ''} ${text}`,
      from: origin,
    };
  }
  return found;
}

/**
 * «Отметка о выполнении» of a row as an entry of the progress document: state, day, result, evidence,
 * reason. A text without a state is left.
 */
export function readMark(
  row: BodyRow,
  columns: readonly Column[],
  { number }: DraftFields,
  ledger: Ledger,
): DraftFields | undefined {
  const lines = linesIn(row, columns, 'mark');
  const [head, ...others] = lines;
  const state = STATES.find(([, pattern]) => pattern.test(head?.text ?? ''))?.[0];
  if (head === undefined || state === undefined || number === undefined || !isLeaf(number)) {
    return undefined;
  }
  ledger.take(lines, 'field');
  const date = DAY.exec(head.text)?.[1];
  const to = MOVED_TO.exec(head.text)?.[1];
  const from = head.origin;
  const isBare = /^\S+(?:\s\S+)?$/.test(head.text.replace(DAY, '').trim()) || to !== undefined;
  return {
    event: made(bareNumber(String(number.leaf))),
    state: { leaf: state, words: isBare ? head.text : '', from },
    ...(date !== undefined && { date: { leaf: date, words: '', from } }),
    ...(to !== undefined && { to: { leaf: to, words: '', from } }),
    ...partsOf(others),
    ...(!isBare && { note: { leaf: flatText([head]), from } }),
  };
}
