import type { Cell, Row, Table } from './page.js';

/** A cell with its first column, counted from 0. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly column: number;
}

/** The cells of each row with their columns; cells that reach in from rows above push others on. */
export function placeCells(table: Table): readonly (readonly PlacedCell[])[] {
  return table.rows.map(cellPlacer(table));
}

/** The same for one row after another, from the first. */
export function cellPlacer({
  columns,
}: Pick<Table, 'columns'>): (row: Row) => readonly PlacedCell[] {
  let taken: readonly number[] = columns.map(() => 0);
  return ({ cells }) => {
    const next = taken.map((rows) => Math.max(0, rows - 1));
    let column = 0;
    const placed = cells.map((cell) => {
      while ((taken[column] ?? 0) > 0) column += 1;
      const from = column;
      for (let within = 0; within < cell.colspan; within++) next[from + within] = cell.rowspan - 1;
      column += cell.colspan;
      return { cell, column: from };
    });
    taken = next;
    return placed;
  };
}
