import type { Line } from '../../pieces/piece.js';
import type { Column } from '../../recognise/column.js';
import { OTHER_COLUMN } from '../../recognise/recognise-grid.js';
import { type DraftFields, type Leaf, leafOf } from '../draft.js';
import type { Ledger } from '../ledger.js';
import { flatText, joinedText } from '../text/joined-text.js';
import { readExecutors } from './executors.js';
import { readResults } from './results.js';
import { type BodyRow, linesIn } from './table-rows.js';

/** «семинар-совещание № 3», in any case. */
const SEMINAR = /(?:семинар[а-я]*|совещани[а-я]*)(?:-совещани[а-я]*)?\s*№\s*(\d+)/i;

/** The number of the seminar that a text is about. */
export function seminarIn(text: string): number | undefined {
  const number = SEMINAR.exec(text)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** What stands in columns that no form knows, each with its head before it. */
function noteOf(row: BodyRow, columns: readonly Column[], ledger: Ledger): Leaf | undefined {
  const parts = columns.flatMap(({ name, text }, index) => {
    const lines = name === OTHER_COLUMN ? (row.cells.get(index) ?? []) : [];
    ledger.take(lines, 'field');
    return lines.length === 0 ? [] : [{ head: text, text: flatText(lines), lines }];
  });
  const [first] = parts;
  if (first === undefined) return undefined;
  const from = first.lines[0]?.origin;
  const leaf = parts.map(({ head, text }) => (head === '' ? text : `${head}: ${text}`)).join('; ');
  const words = parts.map(({ text }) => text).join(' ');
  return { leaf, words, ...(from && { from }) };
}

/** Beginning and end from columns of their own. */
function betweenDays(
  start: readonly Line[],
  end: readonly Line[],
  ledger: Ledger,
): Leaf | undefined {
  const lines = [...start, ...end];
  const [from, to] = [flatText(start), flatText(end)];
  const isOne = from === to || from === '' || to === '';
  const leaf = leafOf(isOne ? from || to : `${from} – ${to}`, lines, ledger);
  return leaf && { ...leaf, words: `${from} ${to}` };
}

/** A row of a plan as an event: its number as written, name, term, results, executors. */
export function readEvent(row: BodyRow, columns: readonly Column[], ledger: Ledger): DraftFields {
  const lines = (name: string) => linesIn(row, columns, name);
  const text = (name: string) => leafOf(flatText(lines(name)), lines(name), ledger);
  const name = lines('event');
  return {
    number: text('number'),
    name: leafOf(joinedText(name), name, ledger),
    term: text('term') ?? betweenDays(lines('start'), lines('end'), ledger),
    note: noteOf(row, columns, ledger),
    results: readResults(lines('result'), ledger),
    executors: readExecutors([...lines('executors'), ...lines('responsible')], ledger),
  };
}
