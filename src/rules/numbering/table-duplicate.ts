import type { TriadsDocument } from '../../model/triads.js';
import { type Place, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { wordFix } from '../word-fix.js';
import { readOrdinal } from './ordinal-text.js';
import { type TableDuplicateArgs, tableDuplicatePage } from './table-duplicate.page.js';

interface Captioned {
  readonly place: Place;
  readonly number?: string;
  readonly caption?: string;
}

interface Repeated {
  readonly item: Captioned;
  readonly number: string;
  readonly first: Captioned;
  /** A number that nobody has yet. */
  readonly free: string;
}

function repeatedIn(items: readonly Captioned[]): readonly Repeated[] {
  const first = new Map<string, Captioned>();
  const taken = new Set(items.flatMap(({ number }) => readOrdinal(number ?? '')?.key ?? []));
  return items.flatMap((item): readonly Repeated[] => {
    const { number } = item;
    const key = number === undefined ? undefined : (readOrdinal(number)?.key ?? number.trim());
    if (number === undefined || key === undefined) return [];
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, item);
      return [];
    }
    let free = 1;
    while (taken.has(String(free))) free += 1;
    taken.add(String(free));
    return [{ item, number, first: before, free: String(free) }];
  });
}

/** The tables of a document in the order it has them, then its figures: each is numbered apart. */
function seriesOf({ tables, figures }: TriadsDocument) {
  return [
    { of: 'table', items: Object.values(tables) },
    { of: 'figure', items: figures },
  ] as const;
}

/** Speaks of two tables, or two figures, of one document with one number. */
export const tableDuplicate = defineRule<TableDuplicateArgs, 'project'>({
  id: 'numbering/table-duplicate',
  severity: 'error',
  scope: 'project',
  page: tableDuplicatePage,
  check: ({ triads, id }, emit) => {
    for (const document of triads) {
      for (const { of, items } of seriesOf(document)) {
        for (const { item, number, first, free } of repeatedIn(items)) {
          emit({
            at: within(item.place, 'number'),
            args: { of, number },
            related: [{ at: within(first.place, 'number'), label: 'first' }],
            suggestion: free,
            ...wordFix([{ place: within(item.place, 'number'), text: number }], free, {
              safe: false,
            }),
            entity: `${id}/${of}:${document.id}`,
          });
        }
      }
    }
  },
});
