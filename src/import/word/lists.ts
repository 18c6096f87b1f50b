import type { Block, List, ListItem } from '../../render/page/page.js';
import type { Entry } from './paragraph.js';

interface Growing {
  readonly level: number;
  readonly list: Omit<List, 'items'> & { readonly items: ListItem[] };
}

/** Puts paragraphs that follow each other in a list into lists, deeper levels into their items. */
export function gatherLists(entries: readonly Entry[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: Growing[] = [];
  for (const { block, item } of entries) {
    if (item === undefined) {
      open = [];
      blocks.push(block);
      continue;
    }
    const { label, level } = item;
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop();
    const last = open.at(-1);
    const entry = { label: label.text, blocks: [block] };
    if (last !== undefined && last.level >= level && last.list.ordered !== label.isBullet) {
      last.list.items.push(entry);
      continue;
    }
    const items: ListItem[] = [entry];
    const list = { type: 'list', ordered: !label.isBullet, items } as const;
    const parent = last !== undefined && last.level < level ? last.list.items.at(-1) : undefined;
    if (parent === undefined) {
      blocks.push(list);
      open = [{ level, list }];
      continue;
    }
    last?.list.items.splice(-1, 1, { ...parent, blocks: [...parent.blocks, list] });
    open.push({ level, list });
  }
  return blocks;
}
