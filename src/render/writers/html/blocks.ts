import type { Block, Caption, Cell, List, ListItem, Paragraph } from '../../page/page.js';
import type { Pictures } from '../../picture.js';
import { escapeHtml } from './escape.js';
import { inlinesHtml } from './inlines.js';
import { pictureHtml } from './picture.js';
import { signaturesHtml } from './signatures.js';
import { tableHtml } from './table.js';

/** Blocks as HTML, one below the other. */
export function blocksHtml(blocks: readonly Block[], pictures: Pictures): string {
  return blocks.map((block) => blockHtml(block, pictures)).join('\n');
}

function blockHtml(block: Block, pictures: Pictures): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphHtml(block);
    case 'heading':
      return `<h${block.level}>${inlinesHtml(block.inlines)}</h${block.level}>`;
    case 'list':
      return listHtml(block, pictures);
    case 'table':
      return tableHtml(block, (cell) => cellHtml(cell, pictures));
    case 'stamp':
    case 'annex':
      return `<div class="stamp">${block.lines.map(lineHtml).join('')}</div>`;
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

/** A line of a stamp begins at the left unless it says otherwise. */
function lineHtml(line: Paragraph): string {
  return paragraphHtml({ align: 'left', ...line });
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
