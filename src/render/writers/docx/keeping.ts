import type { Block } from '../../page/page.js';

/** Whether nothing but headings stands between the block and signatures: a page of signatures alone proves nothing. */
export function isBeforeSignatures(blocks: readonly Block[], index: number): boolean {
  const next = blocks.slice(index + 1).find(({ type }) => type !== 'heading');
  return next?.type === 'signatures';
}

/** Whether the block must not stand last on a page: words that end with a colon, a captioned picture. */
export function introduces(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (next === undefined) return false;
  if (block?.type === 'picture') return next.type === 'caption';
  if (block?.type !== 'paragraph') return false;
  const last = block.inlines.at(-1);
  return last?.type === 'text' && last.text.trimEnd().endsWith(':');
}
