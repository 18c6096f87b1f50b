import type { Align, Block, Section, Table } from '../../page/page.js';
import { cellPlacer, type PlacedCell } from '../../page/place-cells.js';
import { plainLines } from '../plain.js';
import { type CellValue, cellText, cellValue } from './value.js';

/** One cell of a sheet; columns count from 1. */
export interface SheetCell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly value: CellValue;
  readonly align?: Align;
  /** An empty place of a matrix. */
  readonly shade?: true;
}

export interface SheetRow {
  /** `long-band` is a band that must be wrapped: run on, its text would reach over the table. */
  readonly kind: 'title' | 'note' | 'head' | 'band' | 'long-band' | 'body' | 'blank';
  readonly cells: readonly SheetCell[];
}

/** A section laid out on a sheet, before any library. Rows count from 1. */
export interface Sheet {
  /** Widths in percent. */
  readonly columns: readonly number[];
  /** The rows are laid out as they are taken: a large table is never held twice. */
  readonly rows: () => Iterable<SheetRow>;
  /** First and last head row and last row of the first table: what is frozen and filtered. */
  readonly first?: number;
  readonly head?: number;
  readonly last?: number;
}

/** Text above and between tables stands across all columns; tables keep their rows and columns. */
export function layOut({ blocks }: Section): Sheet {
  const at = blocks.findIndex(({ type }) => type === 'table');
  const first = blocks.find((block): block is Table => block.type === 'table');
  const columns = first?.columns ?? [100];
  const rows = () => rowsOf(blocks, first, columns.length);
  const heads = first?.rows.filter(({ kind }) => kind === 'head').length ?? 0;
  if (first === undefined || heads === 0) return { columns, rows };
  const before = blocks.slice(0, at).flatMap(textLines).length;
  return {
    columns,
    rows,
    first: before + 1,
    head: before + heads,
    last: before + first.rows.length,
  };
}

function* rowsOf(
  blocks: readonly Block[],
  first: Table | undefined,
  columns: number,
): Generator<SheetRow> {
  for (const block of blocks) {
    if (block.type !== 'table') {
      yield* textRows(block, columns);
      continue;
    }
    if (block !== first) yield { kind: 'blank', cells: [] };
    yield* tableRows(block);
  }
}

function textLines(block: Block): readonly string[] {
  return plainLines([block]).filter((line) => line !== '');
}

function textRows(block: Block, columns: number): readonly SheetRow[] {
  const kind = block.type === 'heading' ? 'title' : 'note';
  return textLines(block).map((line) => ({
    kind,
    cells: [{ column: 1, columns, rows: 1, value: cellText(line) }],
  }));
}

function* tableRows(table: Table): Generator<SheetRow> {
  const place = cellPlacer(table);
  for (const row of table.rows) yield { kind: row.kind, cells: place(row).map(sheetCell) };
}

function sheetCell({ cell, column }: PlacedCell): SheetCell {
  const value = cellValue(cell.blocks);
  return {
    column: column + 1,
    columns: cell.colspan,
    rows: cell.rowspan,
    value,
    ...(cell.align && { align: cell.align }),
    ...(cell.shade && { shade: true }),
  };
}
