import type { Item, Meaning } from '../grammar/item.js';
import type { TimingKind } from '../timing.js';

export type KindItem = Item & { readonly meaning: Extract<Meaning, { is: 'kind' }> };

/** Which of several fixed phrases the term is about; the others become notes. */
const ORDER: readonly TimingKind[] = [
  'whole-project',
  'ongoing',
  'by-agreement',
  'by-schedule',
  'as-needed',
];

function isKind(item: Item): item is KindItem {
  return item.meaning.is === 'kind';
}

function rank({ meaning }: KindItem): number {
  return ORDER.indexOf(meaning.kind) * 2 + (meaning.need === undefined ? 1 : 0);
}

/** The fixed phrase that says most about the dates: the whole project before «по плану». */
export function mainKind(items: readonly Item[]): KindItem | undefined {
  let best: KindItem | undefined;
  for (const item of items) {
    if (isKind(item) && (best === undefined || rank(item) < rank(best))) best = item;
  }
  return best;
}
