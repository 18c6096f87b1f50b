import type { Block, Inline, PageDocument, Table } from '../../render/page/page.js';
import { placeCells } from '../../render/page/place-cells.js';
import { dayOnPaper } from '../../render/words/day.js';
import { cleanLine } from './clean-line.js';
import type { Grid, GridCell, GridRow, Line, Origin, Piece } from './piece.js';
import { withStampLines } from './stamp-lines.js';
import { withoutTraces } from './traces.js';

/** What a line has from the blocks round it. */
type Around = Pick<Line, 'depth' | 'origin'> &
  Partial<Pick<Line, 'align' | 'heading' | 'isBullet'>>;

function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'break') return '\n';
      return inline.type === 'day' ? dayOnPaper(inline.iso) : inline.text;
    })
    .join('');
}

function isBold(inlines: readonly Inline[]): boolean {
  const texts = inlines.flatMap((one) => (one.type === 'text' && one.text.trim() ? [one] : []));
  return texts.length > 0 && texts.every(({ bold }) => bold === true);
}

/** What tabs or many spaces set apart in a line. */
function apartIn(raw: string): readonly string[] | undefined {
  const texts = raw.split(/\t+|[ \u00a0]{4,}/).map(cleanLine);
  const filled = texts.filter((text) => text !== '');
  return filled.length > 1 ? filled : undefined;
}

/** The lines of a paragraph: one, or more where it has line breaks. The first has the label. */
function linesOfInlines(
  inlines: readonly Inline[],
  around: Around,
  label: string | undefined,
): readonly Line[] {
  const written = textOf(inlines).split('\n');
  const bold = isBold(inlines);
  return written.flatMap((raw, index): readonly Line[] => {
    const text = cleanLine(raw);
    const apart = apartIn(raw);
    const own = index === 0 ? label : undefined;
    if (text === '' && own === undefined) return [];
    const line: Line = { kind: 'line', text, bold, ...around, ...(apart && { apart }) };
    return [own === undefined ? line : { ...line, label: own }];
  });
}

/** How many tables and paragraphs were met so far. */
interface Count {
  tables: number;
  paragraphs: number;
}

/** Within tables places are those of the cell; outside, paragraphs are counted. */
function originOf(around: Around, count: Count): Origin {
  return around.origin.table === undefined ? { paragraph: count.paragraphs } : around.origin;
}

function piecesOfBlock(
  block: Block,
  around: Around,
  label: string | undefined,
  count: Count,
): readonly Piece[] {
  switch (block.type) {
    case 'paragraph': {
      const align = block.align && { align: block.align };
      return linesOfInlines(block.inlines, { ...around, ...align }, label);
    }
    case 'heading':
      return linesOfInlines(block.inlines, { ...around, heading: block.level }, label);
    case 'caption':
      return linesOfInlines(block.inlines, around, `${block.label} ${block.number}`);
    case 'list':
      return block.items.flatMap((item) =>
        item.blocks.flatMap((one, index) => {
          count.paragraphs++;
          const inside = { depth: around.depth + 1, isBullet: !block.ordered };
          const origin = originOf(around, count);
          const own = index === 0 ? item.label : undefined;
          return piecesOfBlock(one, { ...around, ...inside, origin }, own, count);
        }),
      );
    case 'stamp':
    case 'annex':
      return block.lines.flatMap((line) => piecesOfBlock(line, around, undefined, count));
    case 'table':
      return [gridOf(block, around.origin, count)];
    case 'picture':
      return [{ kind: 'line', text: '', bold: false, picture: block.path, ...around }];
    case 'signatures':
    case 'pageBreak':
      return [];
  }
}

function gridOf(table: Table, outer: Origin, count: Count): Grid {
  if (outer.table === undefined) count.tables++;
  const number = outer.table ?? count.tables;
  const placed = placeCells(table);
  const rows = table.rows.map((row, at): GridRow => {
    const cells = (placed[at] ?? []).map(({ cell, column }): GridCell => {
      const own = { table: number, row: at + 1, column: column + 1 };
      const origin = outer.table === undefined ? own : outer;
      const inner = cell.blocks.flatMap((one) =>
        piecesOfBlock(one, { depth: 0, origin }, undefined, count),
      );
      return {
        column: column + 1,
        span: cell.colspan,
        ...(cell.rowspan > 1 && { rows: cell.rowspan }),
        lines: inner.filter((one) => one.kind === 'line'),
        grids: inner.filter((one) => one.kind === 'grid'),
        origin,
      };
    });
    return { cells, isHead: row.kind === 'head' };
  });
  return { kind: 'grid', number, width: table.columns.length, rows };
}

/** A document as lines and tables with their places, free of what other programs left in it. */
export function piecesOf(page: PageDocument): readonly Piece[] {
  const count: Count = { tables: 0, paragraphs: 0 };
  const pieces = page.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.type === 'paragraph' || block.type === 'heading') count.paragraphs++;
      const around = { depth: 0, origin: { paragraph: count.paragraphs } };
      return piecesOfBlock(block, around, undefined, count);
    });
  return withStampLines(withoutTraces(pieces));
}
