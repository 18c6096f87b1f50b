import { cellText, filledCells, type Grid, type GridCell } from '../pieces/piece.js';
import type { Column } from './column.js';
import type { MatchLabel } from './label-matcher.js';

/** Columns that a second row may part, and how its heads are named there. */
const PARTED: Readonly<Record<string, ReadonlySet<string>>> = {
  // «Действия участников» over «ментор», «советник», «стажер».
  activity: new Set(['activity']),
  // «Сроки реализации» over «начало», «окончание».
  term: new Set(['start', 'end']),
};

function partsOf(
  wide: GridCell,
  name: string,
  own: readonly GridCell[],
  match: MatchLabel,
): readonly Column[] | undefined {
  const isWithin = own.every(
    ({ column }) => column >= wide.column && column < wide.column + wide.span,
  );
  if (!isWithin || own.length < 2) return undefined;
  const parts = own.map((cell): Column => {
    const text = `${cellText(wide)} ${cellText(cell)}`;
    const part = name === 'activity' ? name : (match(cellText(cell))?.name ?? '');
    return { at: cell.column, name: part, text };
  });
  return parts.every((part) => PARTED[name]?.has(part.name)) ? parts : undefined;
}

/**
 * The columns of a head of two rows, where the second parts a wide cell of the first.
 *
 * @param index of the first row
 */
export function secondHead(
  { rows }: Grid,
  index: number,
  columns: readonly Column[],
  match: MatchLabel,
): readonly Column[] | undefined {
  const [row, below] = [rows[index], rows[index + 1]];
  if (row === undefined || below === undefined) return undefined;
  for (const wide of filledCells(row)) {
    const column = columns.find(({ at }) => at === wide.column);
    if (wide.span < 2 || column === undefined || PARTED[column.name] === undefined) continue;
    const parts = partsOf(wide, column.name, filledCells(below), match);
    if (parts === undefined) continue;
    return [...columns.filter((one) => one !== column), ...parts].toSorted((a, b) => a.at - b.at);
  }
  return undefined;
}
