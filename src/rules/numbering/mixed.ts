import { defineRule } from '../define-rule.js';
import { type MixedArgs, mixedPage } from './mixed.page.js';
import type { NumberedItem } from './numbered-item.js';
import { numberedListsIn } from './workspace-lists.js';

/** What follows the number: nothing, a point or a bracket; `undefined` where it is no plain number. */
function ending({ number }: NumberedItem): string | undefined {
  return /^\s*№?\s*\d+(?:\.\d+)*([.)]?)\s*$/.exec(number ?? '')?.[1];
}

/** Speaks of lists in which some numbers end with a point and others do not. */
export const mixed = defineRule<MixedArgs, 'workspace'>({
  id: 'numbering/mixed',
  severity: 'info',
  scope: 'workspace',
  page: mixedPage,
  check: (workspace, emit) => {
    for (const { kind, items } of numberedListsIn(workspace)) {
      const byEnding = new Map<string, NumberedItem[]>();
      for (const item of items) {
        const end = ending(item);
        if (end !== undefined) byEnding.set(end, [...(byEnding.get(end) ?? []), item]);
      }
      const [usual, ...rare] = [...byEnding.values()].toSorted((a, b) => b.length - a.length);
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
