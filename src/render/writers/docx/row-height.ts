import type { Block, Inline } from '../../page/page.js';
import { type PlacedCell, placeCells } from '../../page/place-cells.js';
import { dayOnPaper } from '../../words/day.js';
import { textWidth } from '../type/text-width.js';
import { shares } from './units.js';

/** Height of a line in type sizes, and the part of a line that is filled where words wrap. */
const LINE = 1.15;
const FILLED = 0.93;

/** Measures in points: `size` of type, `margin` at each side of a cell, `padding` above and below. */
export interface Measures {
  readonly size: number;
  readonly margin: number;
  readonly padding: number;
}

/**
 * About how high a row will be, in points, for columns of the given widths. Good to a fifth, which
 * is enough to tell a row that fits a page from one that never will.
 */
export function rowHeight(
  row: readonly PlacedCell[],
  columns: readonly number[],
  measures: Measures,
): number {
  const heights = row.map(({ cell, column }) => {
    const spanned = columns.slice(column, column + cell.colspan);
    const width = spanned.reduce((sum, one) => sum + one, 0);
    const { margin, padding } = measures;
    return blocksHeight(cell.blocks, width - 2 * margin, measures) + 2 * padding;
  });
  return Math.max(0, ...heights);
}

function blocksHeight(blocks: readonly Block[], width: number, measures: Measures): number {
  return blocks.reduce((sum, block) => sum + blockHeight(block, width, measures), 0);
}

function blockHeight(block: Block, width: number, measures: Measures): number {
  const line = measures.size * LINE;
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'caption':
      return lineCount(block.inlines, width, measures) * line;
    case 'stamp':
    case 'annex':
      return blocksHeight(block.lines, width, measures);
    case 'list':
      return block.items
        .map((item) => blocksHeight(item.blocks, width - 1.5 * measures.size, measures))
        .reduce((sum, height) => sum + height, 0);
    case 'table': {
      const columns = shares(Math.round(width), block.columns);
      return placeCells(block)
        .map((row) => rowHeight(row, columns, measures))
        .reduce((sum, height) => sum + height, 0);
    }
    case 'signatures':
      return block.people.length * 2 * line;
    case 'picture':
      return 10 * line;
    case 'pageBreak':
      return 0;
  }
}

function lineCount(inlines: readonly Inline[], width: number, { size }: Measures): number {
  const room = Math.max(size, width * FILLED);
  const lines = [0];
  for (const inline of inlines) {
    if (inline.type === 'break') lines.push(0);
    else {
      const text = inline.type === 'day' ? dayOnPaper(inline.iso) : inline.text;
      lines.push((lines.pop() ?? 0) + textWidth(text, size));
    }
  }
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line / room)), 0);
}
