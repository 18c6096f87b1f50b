import type { Align, Block, Section, Table } from '../../page/page.js';
import { type PlacedCell, placeCells } from '../../page/place-cells.js';
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
  readonly kind: 'title' | 'note' | 'head' | 'band' | 'body' | 'blank';
  readonly cells: readonly SheetCell[];
}

/** A section laid out on a sheet, before any library. Rows count from 1. */
export interface Sheet {
  /** Widths in percent. */
  readonly columns: readonly number[];
  readonly rows: readonly SheetRow[];
  /** First and last head row and last row of the first table: what is frozen and filtered. */
  readonly first?: number;
  readonly head?: number;
  readonly last?: number;
}

/** Text above and between tables stands across all columns; tables keep their rows and columns. */
export function layOut(section: Section): Sheet {
  const first = section.blocks.find((block): block is Table => block.type === 'table');
  const columns = first?.columns ?? [100];
  const rows: SheetRow[] = [];
  let range: { first: number; head: number; last: number } | undefined;
  for (const block of section.blocks) {
    if (block.type !== 'table') {
      rows.push(...textRows(block, columns.length));
      continue;
    }
    if (block !== first) rows.push({ kind: 'blank', cells: [] });
    const before = rows.length;
    rows.push(...tableRows(block));
    const heads = block.rows.filter(({ kind }) => kind === 'head').length;
    if (block === first && heads > 0) {
      range = { first: before + 1, head: before + heads, last: rows.length };
    }
  }
  return { columns, rows, ...range };
}

function textRows(block: Block, columns: number): readonly SheetRow[] {
  const kind = block.type === 'heading' ? 'title' : 'note';
  return plainLines([block])
    .filter((line) => line !== '')
    .map((line) => ({ kind, cells: [{ column: 1, columns, rows: 1, value: cellText(line) }] }));
}

function tableRows(table: Table): readonly SheetRow[] {
  return placeCells(table).map((placed, index) => {
    const kind = table.rows[index]?.kind ?? 'body';
    return { kind, cells: placed.map(sheetCell) };
  });
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
