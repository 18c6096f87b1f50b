import type { Item } from '../grammar/item.js';
import type { Reading } from './reading.js';

/** Whether an item counts as read by itself, beside dates, recurrences and lengths. */
function isSpoken(item: Item, { intervals, kind, thereafter, clock }: Reading): boolean {
  const { meaning } = item;
  if (meaning.is === 'filler' || meaning.is === 'blank') return true;
  if (item === clock) return true;
  if (item === thereafter) return true;
  if (item !== kind || kind.meaning.note === true) return false;
  return intervals.length === 0 || kind.meaning.need !== undefined;
}

/** Which tokens were understood; the others become notes. */
export function coveredBy(reading: Reading, length: number): boolean[] {
  const { all, clauses, recurring, lasting, beside } = reading;
  const covered = new Array<boolean>(length).fill(false);
  const cover = ({ first, next }: { first: number; next: number }): void => {
    covered.fill(true, first, next);
  };
  clauses.forEach(cover);
  recurring?.items.forEach(cover);
  lasting?.items.forEach(cover);
  for (const { item } of beside) cover(item);
  for (const item of all) if (isSpoken(item, reading)) cover(item);
  for (const { meaning } of lasting?.items ?? []) {
    if (meaning.is === 'duration' && meaning.workdays !== undefined)
      covered[meaning.workdays] = false;
  }
  return covered;
}
