import type { Block, Inline } from '../../page/page.js';
import { type PlacedCell, placeCells } from '../../page/place-cells.js';
import { dayOnPaper } from '../../words/day.js';
import { shares } from './units.js';

/** Times New Roman: mean width of a Cyrillic letter and height of a line, in type sizes. */
const LETTER = 0.52;
const LINE = 1.15;

/** Measures in points: `size` of type, `margin` on each side of a cell. */
export interface Measures {
  readonly size: number;
  readonly margin: number;
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
    return blocksHeight(cell.blocks, width - 2 * measures.margin, measures);
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
  const perLine = Math.max(1, width / (size * LETTER));
  let lines = 0;
  let letters = 0;
  for (const inline of inlines) {
    if (inline.type !== 'break') {
      letters += (inline.type === 'day' ? dayOnPaper(inline.iso) : inline.text).length;
      continue;
    }
    lines += Math.max(1, Math.ceil(letters / perLine));
    letters = 0;
  }
  return lines + Math.max(1, Math.ceil(letters / perLine));
}
