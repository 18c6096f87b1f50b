import { cellText, filledCells, type GridCell, type GridRow } from '../../pieces/piece.js';

const MARK = /^(?:[+✓✔√☑×]|[vхx]|да)$/i;

/** The marked cells of a row of a matrix. */
export function markedCells(row: GridRow): readonly GridCell[] {
  return filledCells(row).filter((cell) => MARK.test(cellText(cell)));
}
