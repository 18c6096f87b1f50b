import type { Item } from '../grammar/item.js';
import type { Interval } from '../timing.js';
import type { Clause } from './clause.js';
import { intervalsOf } from './intervals.js';

/** Where the words begin that say a date more exactly, and where they end: a bracket, or all after a colon. */
interface Stretch {
  readonly first: number;
  readonly next: number;
}

function stretchAfter(
  items: readonly Item[],
  { next }: Clause,
  isColon: (token: number) => boolean,
): Stretch | undefined {
  const at = items.findIndex(({ first }) => first === next);
  const opener = items[at];
  if (opener?.meaning.is === 'bracket' && opener.meaning.open) {
    const close = items.find((item, i) => i > at && item.meaning.is === 'bracket');
    return { first: opener.next, next: close?.first ?? Number.POSITIVE_INFINITY };
  }
  return opener !== undefined && isColon(opener.first)
    ? { first: opener.next, next: Number.POSITIVE_INFINITY }
    : undefined;
}

function isClosed({ role, heading }: Clause): boolean {
  return (role === 'plain' || role === 'range') && !heading;
}

/** Whether the days of one interval lie in another; one of no year may go over New Year. */
function lies(inner: Interval, outer: Interval): boolean {
  const { from = '', to = '' } = outer;
  const starts = (inner.from ?? '') >= from;
  const ends = (inner.to ?? '~') <= to;
  return to < from ? starts || ends : starts && ends;
}

function isWithin(inner: Clause, outer: Clause): boolean {
  const days = intervalsOf(outer, []);
  return intervalsOf(inner, []).every((one) => days.some((all) => lies(one, all)));
}

/** Nothing but dates and the signs between them: words may name another thing («(апрель – семинар)»). */
function onlyDates(items: readonly Item[], { first, next }: Stretch): boolean {
  return items.every(
    (item) =>
      item.first < first ||
      item.next > next ||
      ['spans', 'joint', 'preposition'].includes(item.meaning.is),
  );
}

/**
 * «II квартал 2024 г. (апрель)», «II полугодие 2024 г.: октябрь, декабрь»: the dates in the bracket or after the
 * colon are meant; the wider one becomes their heading.
 */
export function narrow(
  clauses: readonly Clause[],
  items: readonly Item[],
  isColon: (token: number) => boolean,
): void {
  for (const outer of clauses) {
    if (!isClosed(outer)) continue;
    const stretch = clauses.length < 2 ? undefined : stretchAfter(items, outer, isColon);
    if (stretch === undefined || !onlyDates(items, stretch)) continue;
    const inner = clauses.filter(
      ({ first, next }) => first >= stretch.first && next <= stretch.next,
    );
    const narrows = inner.every((one) => isClosed(one) && isWithin(one, outer));
    if (inner.length > 0 && narrows) outer.heading = true;
  }
}
