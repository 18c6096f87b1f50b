import {
  PageBreak as DocxPageBreak,
  Paragraph as DocxParagraph,
  type Paragraph,
  type Table,
} from 'docx';
import type { Block, Caption, List, ListItem, Stamp } from '../../page/page.js';
import type { Context } from './context.js';
import { type ListRun, listIndent } from './numbering.js';
import { heading, paragraph, sizeOf, spacer } from './paragraph.js';
import { picture } from './picture.js';
import { writeSignatures } from './signatures.js';
import { writeTable } from './table.js';
import { twips } from './units.js';

/** Between a table and the text after it, in points. */
const GAP = 6;

export type Written = Paragraph | Table;

/** The blocks in Word's terms; two tables never touch, or Word would join them. */
export function writeBlocks(blocks: readonly Block[], context: Context): Written[] {
  const written: Written[] = [];
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    if (block.type === 'table' && context.tables === 0 && isRunning(before)) {
      written.push(spacer(GAP));
    } else if (isDrawnAsTable(before)) {
      if (context.tables === 0 && hasText(block)) written.push(spacer(GAP));
      else if (isDrawnAsTable(block)) written.push(spacer());
    }
    const signed = blocks[index + 1]?.type === 'signatures';
    written.push(...writeBlock(block, signed ? { ...context, keepLast: true } : context));
  }
  return written;
}

function isRunning(block: Block | undefined): boolean {
  return block?.type === 'paragraph' || block?.type === 'list';
}

function hasText({ type }: Block): boolean {
  return type === 'paragraph' || type === 'list' || type === 'caption' || type === 'table';
}

/** Signatures stand in a table without lines. */
export function isDrawnAsTable(block: Block | undefined): boolean {
  return block?.type === 'table' || block?.type === 'signatures';
}

/** What ends without a paragraph of its own: Word demands one at the end of cells and sections. */
export function lacksLastParagraph(blocks: readonly Block[]): boolean {
  return blocks.length === 0 || isDrawnAsTable(blocks.at(-1));
}

function writeBlock(block: Block, context: Context): Written[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraph(block.inlines, keptLast(context), block.align)];
    case 'heading':
      return [heading(block.inlines, block.level, context)];
    case 'list':
      return writeList(block, context);
    case 'table':
      return [writeTable(block, context)];
    case 'stamp':
      return writeStamp(block, context);
    case 'annex':
      return writeStamp({ type: 'stamp', lines: block.lines }, context);
    case 'signatures':
      return [writeSignatures(block, context)];
    case 'caption':
      return [writeCaption(block, context)];
    case 'picture':
      return [picture(block, context)];
    case 'pageBreak':
      return [new DocxParagraph({ children: [new DocxPageBreak()] })];
  }
}

/** What stands right before signatures is kept with them. */
function keptLast({ keepLast, ...context }: Context): Context {
  return keepLast ? { ...context, keepNext: true } : context;
}

/** Lines of a stamp or annex: left-aligned within its width at the right margin. */
function writeStamp(stamp: Stamp, context: Context): Paragraph[] {
  const left = Math.max(0, context.width - twips(context.profile.stampWidth));
  return stamp.lines.map((line) =>
    paragraph(line.inlines, context, line.align ?? 'left', { indent: { left }, keepNext: true }),
  );
}

/** Above the title of a table, so that it is not read as the end of the paragraph before: 6 points. */
const CAPTION_SPACE = 120;

function writeCaption(caption: Caption, context: Context): Paragraph {
  const label = { type: 'text', text: `${caption.label}\u00A0${caption.number}` } as const;
  const name = caption.inlines.length > 0 ? [{ type: 'text', text: ' – ' } as const] : [];
  const own = caption.of === 'table' ? { keepNext: true, spacing: { before: CAPTION_SPACE } } : {};
  const align = caption.of === 'table' ? 'left' : 'center';
  return paragraph([label, ...name, ...caption.inlines], context, align, own);
}

function writeList(list: List, context: Context): Written[] {
  const { ordered, start = 1 } = list;
  const run = context.lists.next({
    ordered,
    start,
    depth: context.listDepth,
    size: sizeOf(context),
  });
  return list.items.flatMap((item) => writeItem(item, run, context));
}

/** The first paragraph carries the number or sign; what follows stands under its text. */
function writeItem(item: ListItem, run: ListRun, context: Context): Written[] {
  const indent = listIndent(context.listDepth, context.tables > 0);
  const inner: Context = { ...context, listDepth: context.listDepth + 1 };
  const [first, ...rest] = item.blocks;
  const head = first?.type === 'paragraph' ? first.inlines : [];
  const others = first?.type === 'paragraph' ? rest : item.blocks;
  const label =
    item.label === undefined ? [] : [{ type: 'text', text: `${item.label}\t` } as const];
  const numbering = item.label === undefined ? { numbering: { ...run, level: 0 } } : {};
  const align = context.tables > 0 ? 'left' : 'justify';
  const own = { indent, ...numbering };
  const opening = paragraph([...label, ...head], context, align, own);
  const following = others.flatMap((block) =>
    block.type === 'paragraph'
      ? [paragraph(block.inlines, context, align, { indent: { left: indent.left } })]
      : writeBlock(block, inner),
  );
  return [opening, ...following];
}
