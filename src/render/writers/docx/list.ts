import type { List, ListItem } from '../../page/page.js';
import { type Written, writeBlocks } from './blocks.js';
import type { Context } from './context.js';
import { type ListRun, listIndent } from './numbering.js';
import { paragraph, sizeOf } from './paragraph.js';

/** A list in Word's own numbering, begun anew wherever it stands. */
export function writeList(list: List, around: Context): Written[] {
  const { keepLast, ...context } = around;
  const { ordered, start = 1, items } = list;
  const depth = context.listDepth;
  const run = context.lists.next({ ordered, start, depth, size: sizeOf(context) });
  return items.flatMap((item, index) => {
    const last = index === items.length - 1;
    return writeItem(item, run, keepLast && last ? { ...context, keepNext: true } : context);
  });
}

/** The first paragraph carries the number or sign; what follows stands under its text. */
function writeItem(item: ListItem, run: ListRun, context: Context): Written[] {
  const indent = listIndent(context.profile, context.listDepth, context.tables > 0);
  const inner: Context = { ...context, listDepth: context.listDepth + 1 };
  const [first, ...rest] = item.blocks;
  const head = first?.type === 'paragraph' ? first.inlines : [];
  const others = first?.type === 'paragraph' ? rest : item.blocks;
  const label =
    item.label === undefined ? [] : [{ type: 'text', text: `${item.label}\t` } as const];
  const numbering = item.label === undefined ? { numbering: { ...run, level: 0 } } : {};
  const align = context.tables > 0 ? 'left' : 'justify';
  const opening = paragraph([...label, ...head], context, align, { indent, ...numbering });
  const following = others.flatMap((block) =>
    block.type === 'paragraph'
      ? [paragraph(block.inlines, context, align, { indent: { left: indent.left } })]
      : writeBlocks([block], inner),
  );
  return [opening, ...following];
}
