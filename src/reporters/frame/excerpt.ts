import { isPlain } from '../../language/width.js';
import { type Cell, cellsOf } from './cells.js';

/** Part of a line that fits the columns given. */
export interface Excerpt {
  readonly text: string;
  /** The column, from 0, at which the character at a UTF-16 offset of the line is shown. */
  readonly columnOf: (offset: number) => number;
}

/** Half-open stretch of UTF-16 offsets of a line that should be seen. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const CUT = '…';
/** Columns before a stretch that is itself too long to be shown whole. */
const LEAD = 10;
/** UTF-16 units looked at on each side, so that a line of a megabyte costs no more than another. */
const REACH = 2000;

/** The widest stretch that is sure to be shown whole. */
export function roomFor(columns: number): number {
  return columns - 2 * CUT.length - LEAD;
}

const widthOf = (cells: readonly Cell[]): number =>
  cells.reduce((total, { width }) => total + width, 0);

/**
 * The part of a line round a stretch: the whole line where it fits, else its beginning where the
 * stretch is there, else a window with the stretch in the middle. What is cut off is an ellipsis.
 */
export function excerpt(line: string, stretch: Stretch, columns: number): Excerpt {
  if (line.length < columns && isPlain(line)) {
    return { text: line, columnOf: (offset) => Math.min(offset, line.length) };
  }
  const base = Math.max(0, stretch.start - REACH);
  const reached = line.slice(base, stretch.start + REACH);
  const cells = cellsOf(reached);
  const before = cells.filter(({ offset }) => base + offset < stretch.start);
  const inside = cells.filter(
    ({ offset }) => base + offset >= stretch.start && base + offset < stretch.end,
  );
  const start = widthOf(before);
  const length = Math.min(Math.max(1, widthOf(inside)), roomFor(columns));
  const openLeft = base > 0;
  const openRight = base + reached.length < line.length;
  const left = leftEdge({ total: widthOf(cells), start, length, openLeft, openRight, columns });
  return cutOut(cells, base, { left, columns, openLeft, openRight });
}

interface Measures {
  readonly total: number;
  readonly start: number;
  readonly length: number;
  readonly openLeft: boolean;
  readonly openRight: boolean;
  readonly columns: number;
}

function leftEdge(of: Measures): number {
  const { total, start, length, columns } = of;
  if (!of.openLeft && start + length <= columns - 1) return 0;
  const centred = Math.max(0, start - Math.floor((columns - 2 - length) / 2));
  return of.openRight ? centred : Math.min(centred, Math.max(0, total - (columns - 1)));
}

interface Edges {
  readonly left: number;
  readonly columns: number;
  readonly openLeft: boolean;
  readonly openRight: boolean;
}

function cutOut(cells: readonly Cell[], base: number, edges: Edges): Excerpt {
  const cutLeft = edges.openLeft || edges.left > 0;
  const room = edges.columns - (cutLeft ? 1 : 0);
  const rest = cells.slice(firstFrom(cells, edges.left));
  const fits = !edges.openRight && widthOf(rest) <= room;
  const shown = fits ? rest : takeColumns(rest, room - 1);
  const columns = new Map<number, number>();
  let column = cutLeft ? 1 : 0;
  for (const cell of shown) {
    columns.set(base + cell.offset, column);
    column += cell.width;
  }
  const first = base + (shown[0]?.offset ?? 0);
  const end = column;
  const text = shown.map((cell) => cell.text).join('');
  return {
    text: `${cutLeft ? CUT : ''}${text}${fits ? '' : CUT}`,
    columnOf: (offset) => columnAt(columns, Math.max(offset, first), end),
  };
}

function firstFrom(cells: readonly Cell[], left: number): number {
  let column = 0;
  let index = 0;
  for (; index < cells.length && column < left; index++) column += cells[index]?.width ?? 0;
  return index;
}

function takeColumns(cells: readonly Cell[], room: number): Cell[] {
  let column = 0;
  const taken: Cell[] = [];
  for (const cell of cells) {
    if (column + cell.width > room) break;
    column += cell.width;
    taken.push(cell);
  }
  return taken;
}

/** An offset inside a character counts as that character; one past the last, as the end. */
function columnAt(columns: ReadonlyMap<number, number>, offset: number, end: number): number {
  let nearest = 0;
  for (const [at, column] of columns) {
    if (at === offset) return column;
    if (at > offset) return nearest;
    nearest = column;
  }
  return end;
}
