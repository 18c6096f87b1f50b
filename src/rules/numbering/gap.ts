import { defineRule } from '../define-rule.js';
import type { RuleReport } from '../rule.js';
import { type GapArgs, gapPage } from './gap.page.js';
import type { NumberedItem } from './numbered-item.js';
import type { NumberedList } from './numbered-lists.js';
import { lastOf, type OrdinalText, prefixOf } from './ordinal-text.js';
import { numberedListsIn } from './workspace-lists.js';

type Report = RuleReport<GapArgs>;
type Numbered = NumberedItem & { readonly ordinal: OrdinalText; readonly number: string };

function isNumbered(item: NumberedItem): item is Numbered {
  return item.ordinal !== undefined && item.number !== undefined;
}

/** Items without a number between two numbered ones, where the numbers leave no room for them. */
function unnumberedIn({ kind, items }: NumberedList): {
  readonly reports: readonly Report[];
  /** Numbers that the program gives by itself. */
  readonly given: ReadonlySet<string>;
} {
  const reports: Report[] = [];
  const given = new Set<string>();
  let before: Numbered | undefined;
  let waiting: NumberedItem[] = [];
  for (const item of items) {
    if (item.opens) {
      before = undefined;
      waiting = [];
    }
    if (!isNumbered(item)) {
      waiting.push(item);
      continue;
    }
    const samePrefix = before !== undefined && prefixOf(before.ordinal) === prefixOf(item.ordinal);
    const start = before === undefined ? 0 : lastOf(before.ordinal);
    const fits = lastOf(item.ordinal) - start === waiting.length + 1;
    if (fits && (samePrefix || before === undefined)) {
      const prefix = item.ordinal.parts.slice(0, -1);
      for (const index of waiting.keys()) given.add([...prefix, start + index + 1].join('.'));
    } else if (before !== undefined && samePrefix) {
      const after = before;
      reports.push(
        ...waiting.map(
          (one): Report => ({
            at: one.place,
            args: {
              gap: 'unnumbered',
              list: kind,
              text: one.text,
              before: after.number,
              after: item.number,
            },
            related: [{ at: after.numberPlace, label: 'before' }],
            severity: kind === 'events' ? 'error' : 'warning',
            entity: one.entity,
          }),
        ),
      );
    }
    before = item;
    waiting = [];
  }
  return { reports, given };
}

/** Numbers left out between two that are there, or before the first one. */
function holesIn(list: NumberedList, given: ReadonlySet<string>): readonly Report[] {
  const byPrefix = new Map<string, Numbered[]>();
  for (const item of list.items) {
    if (!isNumbered(item)) continue;
    const prefix = prefixOf(item.ordinal);
    const there = byPrefix.get(prefix);
    if (there === undefined) byPrefix.set(prefix, [item]);
    else there.push(item);
  }
  return [...byPrefix].flatMap(([prefix, items]) => {
    // Of items with one number the last stays last, so that a repetition stands beside its gap.
    const sorted = items.toSorted((a, b) => lastOf(a.ordinal) - lastOf(b.ordinal));
    return sorted.flatMap((item, index): readonly Report[] => {
      const before = sorted[index - 1];
      if (before === undefined && !list.startsAtOne) return [];
      const from = before === undefined ? 1 : lastOf(before.ordinal) + 1;
      const missing: string[] = [];
      for (let number = from; number < lastOf(item.ordinal) && missing.length < 100; number++) {
        const text = prefix === '' ? String(number) : `${prefix}.${number}`;
        if (!given.has(text)) missing.push(text);
      }
      if (missing.length === 0) return [];
      return [
        {
          at: item.numberPlace,
          args: { gap: 'missing', list: list.kind, missing, number: item.number },
          related: before === undefined ? [] : [{ at: before.numberPlace, label: 'before' }],
          entity: item.entity,
        },
      ];
    });
  });
}

/** Speaks of numbers left out of a list, and of rows without a number among numbered ones. */
export const gap = defineRule<GapArgs, 'workspace'>({
  id: 'numbering/gap',
  severity: 'warning',
  scope: 'workspace',
  page: gapPage,
  check: (workspace, emit) => {
    for (const list of numberedListsIn(workspace)) {
      const { reports, given } = unnumberedIn(list);
      for (const report of [...reports, ...holesIn(list, given)]) emit(report);
    }
  },
});
