import type { List, ListItem } from '../../page/page.js';
import { type Written, writeBlocks } from './blocks.js';
import type { Context } from './context.js';
import { type ListRun, listIndent } from './numbering.js';
import { paragraph } from './paragraph.js';
import { sizeOf } from './styles.js';

/** A list in Word's own numbering, begun anew wherever it stands. */
export function writeList(list: List, around: Context): Written[] {
  const { keepLast, ...context } = around;
  const { ordered, start = 1, items } = list;
  const depth = context.listDepth;
  const inTable = context.tables > 0;
  const run = context.lists.next({ ordered, start, depth, inTable, size: sizeOf(context) });
  return items.flatMap((item, index) => {
    const last = index === items.length - 1;
    return writeItem(item, run, keepLast && last ? { ...context, keepNext: true } : context);
  });
}

/** The first paragraph carries the number or sign; what follows stands under its text. */
function writeItem(item: ListItem, run: ListRun, context: Context): Written[] {
  const inTable = context.tables > 0;
  const indent = listIndent(context.profile, context.listDepth, inTable);
  const inner: Context = { ...context, listDepth: context.listDepth + 1 };
  const [first, ...rest] = item.blocks;
  const head = first?.type === 'paragraph' ? first.inlines : [];
  const others = first?.type === 'paragraph' ? rest : item.blocks;
  const label =
    item.label === undefined
      ? []
      : [{ type: 'text', text: `${item.label}${inTable ? '\t' : '\u00A0'}` } as const];
  const numbering = item.label === undefined ? { numbering: { ...run, level: 0 } } : {};
  const align = inTable ? 'left' : 'justify';
  const under = inTable ? { left: indent.left } : indent;
  const opening = paragraph([...label, ...head], context, align, { indent, ...numbering });
  const following = others.flatMap((block) =>
    block.type === 'paragraph'
      ? [paragraph(block.inlines, context, align, { indent: under })]
      : writeBlocks([block], inner),
  );
  return [opening, ...following];
}
