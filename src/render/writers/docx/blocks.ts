import { type Paragraph, Table } from 'docx';
import type { Block, Stamp } from '../../page/page.js';
import { writeAnnex } from './annex.js';
import { writeCaption } from './caption.js';
import type { Context } from './context.js';
import { introduces, isBeforeSignatures } from './keeping.js';
import { writeList } from './list.js';
import { heading, paragraph, spacer } from './paragraph.js';
import { picture } from './picture.js';
import { writeSignatures } from './signatures.js';
import { writeStamps } from './stamps.js';
import { writeTable } from './table.js';

export type Written = Paragraph | Table;

/** The blocks in Word's terms; two tables never touch, or Word would join them. */
export function writeBlocks(blocks: readonly Block[], around: Context): Written[] {
  const { keepLast, ...context } = around;
  const written: Written[] = [];
  let before: Block | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'stamp' && before?.type === 'stamp') continue;
    const ends = keepLast === true && index === blocks.length - 1;
    const keep = {
      ...((ends || isBeforeSignatures(blocks, index)) && { keepLast: true }),
      ...(introduces(blocks, index) && { keepNext: true }),
    };
    const own =
      block.type === 'stamp'
        ? writeStamps(stampsFrom(blocks, index), context)
        : writeBlock(block, { ...context, ...keep }, index === 0);
    const room = roomBetween(before, block, context);
    const touching = written.at(-1) instanceof Table && own[0] instanceof Table;
    if (room !== undefined || touching) {
      written.push(spacer(room, block.type === 'signatures' ? { keepNext: true } : {}));
    }
    written.push(...own);
    before = block;
  }
  return written;
}

/** Stamps that follow each other: they stand at one level. */
function stampsFrom(blocks: readonly Block[], from: number): readonly Stamp[] {
  const stamps: Stamp[] = [];
  for (const block of blocks.slice(from)) {
    if (block.type !== 'stamp') break;
    stamps.push(block);
  }
  return stamps;
}

/** Points between text and a table in running text. */
function roomBetween(
  before: Block | undefined,
  block: Block,
  context: Context,
): number | undefined {
  if (context.tables > 0) return undefined;
  const opens = block.type === 'table' && RUNNING.some((type) => type === before?.type);
  const closes = DRAWN_AS_TABLE.some((type) => type === before?.type) && hasText(block);
  return opens || closes ? context.profile.tableSpace : undefined;
}

const RUNNING = ['paragraph', 'list'] as const;
/** Signatures stand in a table without lines. */
const DRAWN_AS_TABLE = ['table', 'signatures'] as const;

function hasText({ type }: Block): boolean {
  return type === 'paragraph' || type === 'list' || type === 'caption' || type === 'table';
}

/** Word demands a paragraph at the end of cells and sections. */
export function lacksLastParagraph(written: readonly Written[]): boolean {
  const last = written.at(-1);
  return last === undefined || last instanceof Table;
}

function writeBlock(block: Exclude<Block, Stamp>, context: Context, isFirst: boolean): Written[] {
  switch (block.type) {
    case 'paragraph': {
      const { keepLast, ...own } = context;
      return [paragraph(block.inlines, keepLast ? { ...own, keepNext: true } : own, block.align)];
    }
    case 'heading':
      return [heading(block.inlines, block.level, context)];
    case 'list':
      return writeList(block, context);
    case 'table':
      return [writeTable(block, context)];
    case 'annex':
      return writeAnnex(block, context, isFirst);
    case 'signatures':
      return [writeSignatures(block, context)];
    case 'caption':
      return [writeCaption(block, context)];
    case 'picture':
      return [picture(block, context)];
    case 'pageBreak':
      return [spacer(1, { pageBreakBefore: true })];
  }
}
