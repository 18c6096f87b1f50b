import type { Grid, GridCell, Line } from '../../pieces/piece.js';
import type { Part } from '../../recognise/parts.js';
import { PASSPORT_ROWS, type TableName } from '../../recognise/table-kinds.js';
import { wordingsOf } from '../../recognise/vocabulary.js';
import type { Context } from '../context.js';

/** Tables of a passport that may stand by themselves, and the rows they are the values of. */
const ROW_OF: Readonly<Partial<Record<TableName, (typeof PASSPORT_ROWS)[number]>>> = {
  indicators: 'indicators',
  stages: 'stages',
  'project-people': 'participants',
  outcomes: 'results',
};
const LONGEST_HEADING = 120;

/** The line above a table that only says what it holds. */
function headingOf(part: Part, grid: Grid): Line | undefined {
  const before = part.pieces[part.pieces.indexOf(grid) - 1];
  const isHeading =
    before?.kind === 'line' &&
    before.text.length < LONGEST_HEADING &&
    (before.bold || before.heading !== undefined || before.align === 'center') &&
    !part.titles.has(before);
  return isHeading ? before : undefined;
}

function asRow(grid: Grid, text: string, origin: Line['origin']): Grid {
  const label: Line = { kind: 'line', text, bold: true, depth: 0, origin };
  const cell = { span: 1, origin };
  const cells: readonly GridCell[] = [
    { ...cell, column: 1, lines: [label], grids: [] },
    { ...cell, column: 2, lines: [], grids: [grid] },
  ];
  return { kind: 'grid', number: grid.number, width: 2, rows: [{ cells, isHead: false }] };
}

/**
 * A table of a passport with heads of its own, as a row of the passport: what its heads are says which.
 * `undefined` for other tables.
 */
export function ownTable(grid: Grid, part: Part, context: Context): Grid | undefined {
  const as = part.tables.get(grid);
  const name = as?.type === 'headed' ? ROW_OF[as.table] : undefined;
  if (name === undefined) return undefined;
  const [text] = wordingsOf(context.vocabulary, 'passport', PASSPORT_ROWS).get(name) ?? [];
  const heading = headingOf(part, grid);
  if (heading !== undefined) context.ledger.take(heading, 'form');
  return text === undefined ? undefined : asRow(grid, text, heading?.origin ?? {});
}
