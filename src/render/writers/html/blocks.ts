import type { Block, Caption, Cell, List, ListItem, Paragraph, Stamp } from '../../page/page.js';
import type { Pictures } from '../../picture.js';
import { escapeHtml } from './escape.js';
import { inlinesHtml } from './inlines.js';
import { pictureHtml } from './picture.js';
import { signaturesHtml } from './signatures.js';
import { tableHtml } from './table.js';

/** Blocks as HTML, one below the other; stamps that follow each other stand at one level. */
export function blocksHtml(blocks: readonly Block[], pictures: Pictures): string {
  return blocks
    .map((block, index) => {
      if (block.type !== 'stamp') return blockHtml(block, pictures, index === 0);
      return blocks[index - 1]?.type === 'stamp' ? '' : stampsHtml(blocks.slice(index));
    })
    .filter(Boolean)
    .join('\n');
}

function blockHtml(block: Exclude<Block, Stamp>, pictures: Pictures, isFirst: boolean): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphHtml(block);
    case 'heading':
      return `<h${block.level}>${inlinesHtml(block.inlines)}</h${block.level}>`;
    case 'list':
      return listHtml(block, pictures);
    case 'table':
      return tableHtml(block, (cell) => cellHtml(cell, pictures));
    case 'annex':
      return `<div class="stamp${isFirst ? '' : ' break'}">${linesHtml(block.lines)}</div>`;
    case 'signatures':
      return signaturesHtml(block);
    case 'caption':
      return captionHtml(block);
    case 'picture':
      return pictureHtml(block, pictures);
    case 'pageBreak':
      return '<div class="break"></div>';
  }
}

function paragraphHtml({ align, inlines }: Paragraph): string {
  return `<p${align ? ` class="${align}"` : ''}>${inlinesHtml(inlines)}</p>`;
}

/** Approval at the right, СОГЛАСОВАНО at the left, for the stamps that a run of blocks begins with. */
function stampsHtml(blocks: readonly Block[]): string {
  const end = blocks.findIndex(({ type }) => type !== 'stamp');
  const stamps = blocks
    .slice(0, end < 0 ? blocks.length : end)
    .filter((block): block is Stamp => block.type === 'stamp');
  const column = (isLeft: boolean) =>
    stamps
      .filter(({ side }) => (side === 'left') === isLeft)
      .map(({ lines }) => `<div class="stamp">${linesHtml(lines)}</div>`)
      .join('');
  return `<div class="stamps"><div>${column(true)}</div><div>${column(false)}</div></div>`;
}

/** A line of a stamp begins at the left unless it says otherwise. */
function linesHtml(lines: readonly Paragraph[]): string {
  return lines.map((line) => paragraphHtml({ align: 'left', ...line })).join('');
}

/** Text that stands alone in a cell needs no paragraph around it. */
function cellHtml({ blocks }: Cell, pictures: Pictures): string {
  const [only, ...more] = blocks;
  const isPlain = only?.type === 'paragraph' && only.align === undefined && more.length === 0;
  return isPlain ? inlinesHtml(only.inlines) : blocksHtml(blocks, pictures);
}

function captionHtml({ of, label, number, inlines }: Caption): string {
  const name = inlines.length > 0 ? ` – ${inlinesHtml(inlines)}` : '';
  return `<p class="caption-${of}">${escapeHtml(`${label}\u00A0${number}`)}${name}</p>`;
}

function listHtml({ ordered, start = 1, items }: List, pictures: Pictures): string {
  const tag = ordered ? 'ol' : 'ul';
  const from = ordered && start !== 1 ? ` start="${start}"` : '';
  const written = items.map((item) => itemHtml(item, pictures));
  return `<${tag}${from}>${written.join('')}</${tag}>`;
}

/** A number given by the author is printed as it is, in the place of the generated one. */
function itemHtml({ label, blocks }: ListItem, pictures: Pictures): string {
  const [first, ...rest] = blocks;
  const head = first?.type === 'paragraph' ? inlinesHtml(first.inlines) : '';
  const others = blocksHtml(first?.type === 'paragraph' ? rest : blocks, pictures);
  if (label === undefined) return `<li>${head}${others}</li>`;
  return `<li class="own"><span class="label">${escapeHtml(label)}</span> ${head}${others}</li>`;
}
