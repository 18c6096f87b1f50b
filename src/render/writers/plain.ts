import type { Block, Inline, List, Signature } from '../page/page.js';
import { dayOnPaper } from '../words/day.js';

/** Inline content as plain text; a break is a line end. */
export function plainInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'break') return '\n';
      return inline.type === 'day' ? dayOnPaper(inline.iso) : inline.text;
    })
    .join('');
}

/** What sets off the cells of a table, and of tables within its cells. */
const BARS = ['|', '¦', '·'];

/**
 * Blocks as lines of plain text: lists numbered, tables as rows with cells set off by bars.
 *
 * @param depth of tables around the blocks
 */
export function plainLines(blocks: readonly Block[], depth = 0): readonly string[] {
  return blocks.flatMap((block) => plainBlock(block, depth));
}

function plainBlock(block: Block, depth: number): readonly string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return plainInlines(block.inlines).split('\n');
    case 'caption': {
      const name = plainInlines(block.inlines);
      return [`${block.label} ${block.number}${name === '' ? '' : ` – ${name}`}`];
    }
    case 'list':
      return plainList(block, depth);
    case 'stamp':
    case 'annex':
      return block.lines.map((line) => plainInlines(line.inlines));
    case 'table':
      return block.rows.map((row) =>
        row.cells
          .map((cell) => plainLines(cell.blocks, depth + 1).join(' / '))
          .join(` ${BARS[depth] ?? '·'} `),
      );
    case 'signatures':
      return block.people.map(plainSignature);
    case 'picture':
      return [`[${block.alt}]`];
    case 'pageBreak':
      return [];
  }
}

function plainSignature({ role, post, name, date }: Signature): string {
  const signed = `${post} ____________ ${name}`.trim();
  return [role, signed, date].filter((part) => part !== undefined).join(' / ');
}

function plainList(list: List, depth: number): readonly string[] {
  const start = list.start ?? 1;
  return list.items.flatMap((item, index) => {
    const sign = item.label ?? (list.ordered ? `${start + index}.` : '–');
    const [first = '', ...rest] = plainLines(item.blocks, depth);
    return [`${sign} ${first}`.trimEnd(), ...rest.map((line) => `   ${line}`)];
  });
}
