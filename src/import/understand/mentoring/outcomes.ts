import { cellText, filledCells, type Grid, type GridRow } from '../../pieces/piece.js';
import type { Context } from '../context.js';
import { type DraftFields, type Leaf, made } from '../draft.js';
import { bareNumber } from '../text/list-mark.js';

/** The events of a table of a completion report, and what became of them. */
export interface Outcomes {
  readonly events: readonly DraftFields[];
  readonly marks: readonly DraftFields[];
}

const NAMES = ['number', 'event', 'day', 'result', 'evidence', 'state', 'reason'] as const;
type ColumnName = (typeof NAMES)[number];

/** So many of its heads make it a table of events. */
const LEAST = 3;
const MOVED =
  /^перенес[а-яё]+(?:\s+на\s+(.+?))?(?:,?\s+(?:в\s+связи|из-за|по\s+причине|ввиду)\s.*)?$/is;
const FAILED = /^не\s/i;
/** What the form itself says of an event. */
const PLAIN = /^(?:не\s+выполнено|перенесено(?:\s+на\s.+)?|нет\s+отметки)\.?$/is;

function columnsOf(head: GridRow, { labels }: Context): ReadonlyMap<ColumnName, number> {
  const match = labels('completion-report', NAMES);
  return new Map(
    filledCells(head).flatMap((cell): [ColumnName, number][] => {
      const found = match(cellText(cell))?.name;
      const name = NAMES.find((one) => one === found);
      return name === undefined ? [] : [[name, cell.column]];
    }),
  );
}

/**
 * The state that a row tells: in words, or by the table that it stands in.
 *
 * @param table what the table says of its events; `undefined` where it leaves it to their rows
 */
function stateOf(written: string, table: 'done' | 'failed' | undefined): DraftFields | undefined {
  const moved = MOVED.exec(written);
  if (moved !== null) {
    const [, to] = moved;
    return { state: made('moved'), ...(to !== undefined && { to: made(to) }) };
  }
  if (table !== undefined) return { state: made(table) };
  return FAILED.test(written) ? { state: made('failed') } : undefined;
}

/** Texts of a cell, one or many. */
function textsIn(grid: GridRow, column: number | undefined): readonly Leaf[] {
  const cell = filledCells(grid).find((one) => one.column === column);
  return (cell?.lines ?? []).map(({ text, origin }) => ({ leaf: text, from: origin }));
}

function joined(texts: readonly Leaf[]): Leaf | undefined {
  const [first] = texts;
  return first && { ...first, leaf: texts.map(({ leaf }) => leaf).join(' ') };
}

function readRow(
  row: GridRow,
  columns: ReadonlyMap<ColumnName, number>,
  place: number,
  isUndone: boolean,
  { ledger }: Context,
) {
  const texts = (name: ColumnName) => textsIn(row, columns.get(name));
  const event = joined(texts('event'));
  if (event === undefined) return undefined;
  const [number] = texts('number');
  const state = joined(texts('state'));
  const evidence = texts('evidence');
  const shown = number ?? made(`${place}.`);
  const isPlain = PLAIN.test(String(state?.leaf ?? ''));
  const reason = joined(texts('reason'));
  const told = state ?? (MOVED.test(String(reason?.leaf ?? '')) ? reason : undefined);
  const table = columns.has('state') ? undefined : isUndone ? 'failed' : 'done';
  const is = stateOf(String(told?.leaf ?? ''), table);
  const mark: DraftFields | undefined = is && {
    event: made(bareNumber(String(shown.leaf))),
    ...is,
    date: joined(texts('day')),
    result: joined(texts('result')),
    evidence: evidence.length > 1 ? evidence : evidence[0],
    reason,
    note: isPlain ? undefined : state,
  };
  for (const { column, lines } of row.cells) {
    const name = NAMES.find((one) => columns.get(one) === column);
    if (name === 'number' || (name === 'state' && isPlain)) ledger.take(lines, 'form');
    else if (name === 'event' || (name !== undefined && mark)) ledger.take(lines, 'field');
  }
  return { event: { number: shown, name: event }, mark };
}

/**
 * Reads a table of events that were carried out, or were not. `undefined` for any other table.
 */
export function readOutcomes(
  grid: Grid,
  isUndone: boolean,
  context: Context,
): Outcomes | undefined {
  const [head, ...body] = grid.rows;
  const columns = head && columnsOf(head, context);
  if (columns === undefined || !columns.has('event') || columns.size < LEAST) return undefined;
  for (const { lines } of head?.cells ?? []) context.ledger.take(lines, 'form');
  const rows = body.flatMap((row, at) => readRow(row, columns, at + 1, isUndone, context) ?? []);
  return {
    events: rows.map(({ event }) => event),
    marks: rows.flatMap(({ mark }) => (mark === undefined ? [] : [mark])),
  };
}
