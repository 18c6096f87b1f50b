import type { Block, Inline, PageDocument, Table } from '../../render/page/page.js';
import { placeCells } from '../../render/page/place-cells.js';
import { dayOnPaper } from '../../render/words/day.js';
import { cleanLine } from './clean-line.js';
import type { Grid, GridCell, GridRow, Line, Origin, Piece } from './piece.js';
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

/** The lines of a paragraph: one, or more where it has line breaks. The first has the label. */
function linesOfInlines(
  inlines: readonly Inline[],
  around: Around,
  label: string | undefined,
): readonly Line[] {
  const texts = textOf(inlines).split('\n').map(cleanLine);
  const bold = isBold(inlines);
  return texts.flatMap((text, index): readonly Line[] => {
    const own = index === 0 ? label : undefined;
    if (text === '' && own === undefined) return [];
    return [{ kind: 'line', text, bold, ...around, ...(own !== undefined && { label: own }) }];
  });
}

/** Reads blocks into pieces; `tables` counts the tables of the body. */
class Reader {
  private tables = 0;
  private paragraphs = 0;

  pieces(blocks: readonly Block[]): readonly Piece[] {
    return blocks.flatMap((block) => {
      const isText = block.type === 'paragraph' || block.type === 'heading';
      if (isText) this.paragraphs++;
      return this.block(block, { depth: 0, origin: { paragraph: this.paragraphs } }, undefined);
    });
  }

  private block(block: Block, around: Around, label: string | undefined): readonly Piece[] {
    switch (block.type) {
      case 'paragraph':
        return linesOfInlines(
          block.inlines,
          { ...around, ...(block.align && { align: block.align }) },
          label,
        );
      case 'heading':
        return linesOfInlines(block.inlines, { ...around, heading: block.level }, label);
      case 'caption':
        return linesOfInlines(block.inlines, around, `${block.label} ${block.number}`);
      case 'list':
        return block.items.flatMap((item) => {
          const inside = { ...around, depth: around.depth + 1, isBullet: !block.ordered };
          return item.blocks.flatMap((one, index) => {
            if (around.origin.table === undefined) this.paragraphs++;
            const origin =
              around.origin.table === undefined ? { paragraph: this.paragraphs } : around.origin;
            return this.block(one, { ...inside, origin }, index === 0 ? item.label : undefined);
          });
        });
      case 'stamp':
      case 'annex':
        return block.lines.flatMap((line) => this.block(line, around, undefined));
      case 'signatures':
        return [];
      case 'table':
        return [this.table(block, around.origin)];
      case 'picture':
        return [{ kind: 'line', text: '', bold: false, picture: block.path, ...around }];
      case 'pageBreak':
        return [];
    }
  }

  private table(table: Table, outer: Origin): Grid {
    if (outer.table === undefined) this.tables++;
    const number = outer.table ?? this.tables;
    const placed = placeCells(table);
    const rows = table.rows.map((row, at): GridRow => {
      const cells = (placed[at] ?? []).map(({ cell, column }): GridCell => {
        const own = { table: number, row: at + 1, column: column + 1 };
        const origin = outer.table === undefined ? own : outer;
        const inner = cell.blocks.flatMap((one) =>
          this.block(one, { depth: 0, origin }, undefined),
        );
        return {
          column: column + 1,
          span: cell.colspan,
          lines: inner.filter((one) => one.kind === 'line'),
          grids: inner.filter((one) => one.kind === 'grid'),
          origin,
        };
      });
      return { cells, isHead: row.kind === 'head' };
    });
    return { kind: 'grid', number, width: table.columns.length, rows };
  }
}

/** A document as lines and tables with their places, free of what other programs left in it. */
export function piecesOf(page: PageDocument): readonly Piece[] {
  const reader = new Reader();
  return withoutTraces(page.sections.flatMap(({ blocks }) => reader.pieces(blocks)));
}
