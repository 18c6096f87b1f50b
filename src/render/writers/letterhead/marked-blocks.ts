import type { BlockMark } from '../../letterhead/marks.js';
import type { Block, PageDocument, Section } from '../../page/page.js';

/** The blocks that go to places of their own on a letterhead, and the document without them. */
export interface MarkedBlocks {
  readonly blocks: ReadonlyMap<BlockMark, readonly Block[]>;
  readonly rest: PageDocument;
}

/**
 * Takes the blocks out of a document that the letterhead has marks for: stamps, annex and title
 * from its first section, signatures from the end of its last.
 */
export function markedBlocks(
  { sections }: PageDocument,
  marks: readonly BlockMark[],
): MarkedBlocks {
  const blocks = new Map<BlockMark, readonly Block[]>(marks.map((mark) => [mark, []]));
  const kept = sections.map((section, index): Section => {
    const isFirst = index === 0;
    const isLast = index === sections.length - 1;
    let isTitled = false;
    const own = section.blocks.filter((block) => {
      const mark = markOf(block, isFirst, isLast);
      if (mark === undefined || !blocks.has(mark) || (mark === 'title' && isTitled)) return true;
      if (mark === 'title') isTitled = true;
      blocks.set(mark, [...(blocks.get(mark) ?? []), block]);
      return false;
    });
    return { ...section, blocks: own };
  });
  blocks.delete('body');
  return { blocks, rest: { sections: kept } };
}

function markOf(block: Block, isFirst: boolean, isLast: boolean): BlockMark | undefined {
  if (isFirst && (block.type === 'stamp' || block.type === 'annex')) return block.type;
  if (isFirst && block.type === 'heading' && block.level === 1) return 'title';
  return isLast && block.type === 'signatures' ? 'signatures' : undefined;
}
