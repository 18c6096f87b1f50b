import { displayWidth, graphemes, isPlain } from '../../language/width.js';
import { visible } from '../visible.js';

/** One character as shown: where it stands in the line (UTF-16), its text and its columns. */
export interface Cell {
  readonly offset: number;
  readonly text: string;
  readonly width: number;
}

const TAB_STOP = 4;

/** The characters of a line as shown. A tab is an arrow up to the next stop of four columns. */
export function cellsOf(line: string): Cell[] {
  if (isPlain(line)) return line.split('').map((text, offset) => ({ offset, text, width: 1 }));
  const cells: Cell[] = [];
  let offset = 0;
  let column = 0;
  for (const character of graphemes(line)) {
    const text =
      character === '\t' ? '→'.padEnd(TAB_STOP - (column % TAB_STOP)) : visible(character);
    const width = displayWidth(text);
    cells.push({ offset, text, width });
    offset += character.length;
    column += width;
  }
  return cells;
}
