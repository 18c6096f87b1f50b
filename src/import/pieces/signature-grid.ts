import { cellText, filledCells, type Grid, type GridRow, type Line } from './piece.js';

const BLANK = /_{3,}/;
const NAME = /(?:[А-ЯЁ]\.\s?){1,2}[А-ЯЁ][а-яё]+|[А-ЯЁ][а-яё]+\s(?:[А-ЯЁ]\.\s?){1,2}/;

const ONLY_NAME = new RegExp(`^(?:${NAME.source})$`);

function named(row: GridRow): number {
  return filledCells(row).filter((cell) => NAME.test(cellText(cell))).length;
}

/** A post, an empty cell to sign in, and nothing but a name. */
function hasRoom(row: GridRow): boolean {
  const [post, name, ...others] = filledCells(row);
  if (post === undefined || name === undefined || others.length > 0) return false;
  return name.column - post.column - post.span > 0 && ONLY_NAME.test(cellText(name));
}

/** True for a table that only sets signatures in order: room to sign, and a name beside or below. */
export function isSignatureGrid({ rows }: Grid): boolean {
  const texts = rows.flatMap(({ cells }) => cells.map(cellText));
  const isShort = rows.length <= 12 && texts.every((text) => text.length < 300);
  const isBlank = texts.some((text) => BLANK.test(text)) && rows.some((row) => named(row) > 0);
  return isShort && (isBlank || (rows.length > 0 && rows.every(hasRoom)));
}

/** The lines of such a table in reading order: signature by signature, beside each other or below. */
export function signatureLines(grid: Grid): readonly Line[] {
  const isBeside = grid.rows.some((row) => named(row) > 1);
  if (!isBeside) return grid.rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines));
  const columns = [...new Set(grid.rows.flatMap(({ cells }) => cells.map(({ column }) => column)))];
  return columns
    .toSorted((a, b) => a - b)
    .flatMap((column) =>
      grid.rows.flatMap(({ cells }) =>
        cells.filter((cell) => cell.column === column).flatMap(({ lines }) => lines),
      ),
    );
}
