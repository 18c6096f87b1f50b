import { cellText, filledCells, type Grid, type GridRow, type Line } from '../../pieces/piece.js';
import type { Column } from '../../recognise/column.js';
import type { HeadedTable } from '../../recognise/recognise-grid.js';
import type { Ledger } from '../ledger.js';
import { bandLines } from './band-rows.js';

/** A row under a head: the lines of each column, by its index among the table's columns. */
export interface BodyRow {
  readonly type: 'row';
  readonly cells: ReadonlyMap<number, readonly Line[]>;
}

/** A section title across the table. */
export interface BandRow {
  readonly type: 'band';
  readonly lines: readonly Line[];
}

export type TableRow = BodyRow | BandRow;

/** What tells the rows of one kind of table apart. */
export interface RowRules {
  /** Columns of which one must be filled in a row that begins something new. */
  readonly opening: readonly string[];
  /** True for a row that begins something new even where those are empty. */
  readonly begins?: (row: BodyRow, columns: readonly Column[]) => boolean;
}

function columnAt(columns: readonly Column[], at: number): number {
  return Math.max(
    0,
    columns.findLastIndex((column) => column.at <= at),
  );
}

function cellsOf(row: GridRow, columns: readonly Column[]): Map<number, readonly Line[]> {
  const cells = new Map<number, readonly Line[]>();
  for (const cell of filledCells(row)) {
    const index = columnAt(columns, cell.column);
    const inner = cell.grids.flatMap(({ rows }) =>
      rows.flatMap((one) => one.cells.flatMap(({ lines }) => lines)),
    );
    cells.set(index, [...(cells.get(index) ?? []), ...cell.lines, ...inner]);
  }
  return cells;
}

const NUMBER = /^\d{1,3}(?:\.\d{1,3})*[.)]?$/;

/** True for a row with a number of its own: it begins something, whatever cells above reach into it. */
function isNumbered({ cells }: BodyRow, columns: readonly Column[]): boolean {
  const number = cells.get(columns.findIndex(({ name }) => name === 'number')) ?? [];
  return cells.size > 1 && number.length === 1 && NUMBER.test(number[0]?.text ?? '');
}

/** Cells that reach into the rows below: what they say holds there too. */
interface Reach {
  readonly lines: readonly Line[];
  /** Index of the last row it reaches. */
  readonly last: number;
}

function reachesOf(row: GridRow, at: number, columns: readonly Column[]): [number, Reach][] {
  return row.cells.flatMap((cell): [number, Reach][] => {
    if (cell.rows === undefined || cell.lines.length === 0) return [];
    const last = at + cell.rows - 1;
    return [[columnAt(columns, cell.column), { lines: cell.lines, last }]];
  });
}

/**
 * The head once more after a page break, with words of the row above before it where the break cut
 * that row: those words by column.
 */
function repeatedHead(
  row: GridRow,
  columns: readonly Column[],
): ReadonlyMap<number, readonly Line[]> | undefined {
  const cells = filledCells(row);
  const rests = cells.map((cell): readonly [number, Line | undefined] | undefined => {
    const index = columnAt(columns, cell.column);
    const head = columns[index]?.text ?? '';
    const text = cellText(cell);
    const [line] = cell.lines;
    if (line === undefined || head === '' || !text.toLowerCase().endsWith(head.toLowerCase())) {
      return undefined;
    }
    const before = text.slice(0, text.length - head.length).trim();
    return [index, before === '' ? undefined : { ...line, text: before }];
  });
  if (cells.length < 2 || rests.some((rest) => rest === undefined)) return undefined;
  return new Map(
    rests.flatMap((rest) => (rest?.[1] === undefined ? [] : [[rest[0], [rest[1]]] as const])),
  );
}

/** Reads the rows below a head; what a page break cut is put together. */
export function tableRows(
  grid: Grid,
  { columns, head }: HeadedTable,
  rules: RowRules,
  ledger: Ledger,
): readonly TableRow[] {
  const rows: TableRow[] = [];
  const opening = columns.flatMap(({ name }, index) =>
    rules.opening.includes(name) ? [index] : [],
  );
  const reaches = new Map<number, Reach>();
  const goOn = (cells: ReadonlyMap<number, readonly Line[]>): boolean => {
    const last = rows.findLastIndex(({ type }) => type === 'row');
    const before = rows[last];
    if (before?.type !== 'row' || last < rows.length - 1) return false;
    const merged = new Map(before.cells);
    for (const [index, lines] of cells) merged.set(index, [...(merged.get(index) ?? []), ...lines]);
    rows[last] = { type: 'row', cells: merged };
    return true;
  };
  for (const [index, row] of grid.rows.entries()) {
    const lines = row.cells.flatMap((cell) => cell.lines);
    if (index <= head) {
      ledger.take(lines, 'form');
      continue;
    }
    const rest = repeatedHead(row, columns);
    if (rest !== undefined) {
      ledger.take(lines, 'form');
      goOn(rest);
      continue;
    }
    const cells = cellsOf(row, columns);
    const band = bandLines(row, cells, grid, columns);
    if (band !== undefined) {
      rows.push({ type: 'band', lines: band });
      continue;
    }
    if (cells.size === 0) continue;
    const own: BodyRow = { type: 'row', cells };
    const isNew =
      opening.every((one) => cells.has(one)) ||
      rules.begins?.(own, columns) === true ||
      isNumbered(own, columns);
    for (const [column, { lines: above, last }] of isNew ? reaches : []) {
      if (index <= last && !cells.has(column)) cells.set(column, above);
    }
    for (const [column, reach] of reachesOf(row, index, columns)) reaches.set(column, reach);
    if (isNew || !goOn(cells)) rows.push(own);
  }
  return rows;
}

/** The lines of the first column of a name. */
export function linesIn(row: BodyRow, columns: readonly Column[], name: string): readonly Line[] {
  return row.cells.get(columns.findIndex((column) => column.name === name)) ?? [];
}
