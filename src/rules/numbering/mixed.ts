import { defineRule } from '../define-rule.js';
import { type MixedArgs, mixedPage } from './mixed.page.js';
import type { NumberedItem } from './numbered-item.js';
import { numberedListsIn } from './workspace-lists.js';

/** A number as it is written: its depth, and what follows it. */
interface Manner {
  readonly depth: number;
  readonly ending: string;
}

/** Nothing, a point or a bracket may follow; `undefined` where it is no plain number. */
function mannerOf({ number }: NumberedItem): Manner | undefined {
  const [, more, ending] = /^\s*№?\s*\d+((?:\.\d+)*)([.)]?)\s*$/.exec(number ?? '') ?? [];
  if (more === undefined || ending === undefined) return undefined;
  return { depth: more.split('.').length, ending };
}

/** Items with plain numbers by depth, each by what follows the number: «1.» and «1.1» go together. */
function byManner(items: readonly NumberedItem[]): readonly (readonly NumberedItem[])[][] {
  const depths = new Map<number, Map<string, NumberedItem[]>>();
  for (const item of items) {
    const manner = mannerOf(item);
    if (manner === undefined) continue;
    const own = depths.get(manner.depth) ?? new Map<string, NumberedItem[]>();
    depths.set(manner.depth, own);
    own.set(manner.ending, [...(own.get(manner.ending) ?? []), item]);
  }
  return [...depths.values()].map((own) => [...own.values()]);
}

/** Speaks of lists in which some numbers end with a point and others do not. */
export const mixed = defineRule<MixedArgs, 'workspace'>({
  id: 'numbering/mixed',
  severity: 'info',
  scope: 'workspace',
  page: mixedPage,
  check: (workspace, emit) => {
    const lists = numberedListsIn(workspace).flatMap(({ kind, items }) =>
      byManner(items).map((alike) => ({ kind, alike })),
    );
    for (const { kind, alike } of lists) {
      const [usual, ...rare] = alike.toSorted((a, b) => b.length - a.length);
      const [first, ...others] = rare.flat();
      if (usual === undefined || first?.number === undefined) continue;
      emit({
        at: first.numberPlace,
        args: { list: kind, number: first.number, usual: usual[0]?.number ?? '' },
        related: others.map(({ numberPlace }) => ({ at: numberPlace, label: 'also' })),
        entity: first.entity,
      });
    }
  },
});
