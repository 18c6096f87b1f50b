import { cellText, type Grid, type GridCell, type GridRow, isBlank, type Piece } from './piece.js';

const RULING = /^[-–—=_:|\s]*$/;

/** A row of dashes: ruling that became text. */
function isRuling({ cells }: GridRow): boolean {
  const texts = cells.map(cellText).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => text.length > 1 && RULING.test(text));
}

function isEmpty({ cells }: GridRow): boolean {
  return cells.every(isBlank);
}

function textsWithin({ rows }: Grid): ReadonlySet<string> {
  return new Set(rows.flatMap(({ cells }) => cells.map(cellText)).filter((text) => text !== ''));
}

/** Cells of the row that only say again what a table within the row says. */
function withoutRepeats(row: GridRow, said: ReadonlySet<string>): GridRow {
  const isRepeat = (cell: GridCell) => cell.grids.length === 0 && said.has(cellText(cell));
  return { ...row, cells: row.cells.filter((cell) => !isRepeat(cell)) };
}

/** Rows after one with a table in it, that print the table's rows once more. */
function withoutNestedRepeats(rows: readonly GridRow[]): readonly GridRow[] {
  let said: ReadonlySet<string> = new Set();
  return rows.flatMap((row) => {
    const grids = row.cells.flatMap((cell) => cell.grids);
    if (grids.length > 0) {
      said = new Set(grids.flatMap((grid) => [...textsWithin(grid)]));
      return [withoutRepeats(row, said)];
    }
    const texts = row.cells.map(cellText).filter((text) => text !== '');
    if (said.size > 0 && texts.length > 1 && texts.every((text) => said.has(text))) return [];
    said = new Set();
    return [row];
  });
}

/** In a table within a cell a single empty row is one that nobody filled in: it stays. */
function isForgotten(row: GridRow, before: GridRow | undefined, isInner: boolean): boolean {
  return isInner && isEmpty(row) && before !== undefined && !isEmpty(before);
}

function cleanGrid(grid: Grid, isInner = false): Grid {
  const rows = withoutNestedRepeats(grid.rows)
    .filter(
      (row, index, all) =>
        isForgotten(row, all[index - 1], isInner) || (!isRuling(row) && !isEmpty(row)),
    )
    .map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        grids: cell.grids.map((inner) => cleanGrid(inner, true)),
      })),
    }));
  return { ...grid, rows };
}

/** Takes away what is on the page twice or says nothing: ruling, empty rows, tables printed again. */
export function withoutTraces(pieces: readonly Piece[]): readonly Piece[] {
  return pieces
    .map((piece) => (piece.kind === 'grid' ? cleanGrid(piece) : piece))
    .filter((piece) => piece.kind === 'line' || piece.rows.length > 0);
}
