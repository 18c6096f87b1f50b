import type { Interval } from './timing.js';

/** Later than any day that is written with four digits. */
const END_OF_TIME = '~';

function startOf(interval: Interval): string {
  return interval.from ?? '';
}

function endOf(interval: Interval): string {
  return interval.to ?? END_OF_TIME;
}

/** An interval without the keys of its open ends. */
export function interval(from: string | undefined, to: string | undefined): Interval {
  if (from === undefined) return to === undefined ? {} : { to };
  return to === undefined ? { from } : { from, to };
}

/** Whether two intervals share a day; open ends reach for ever. */
export function overlaps(a: Interval, b: Interval): boolean {
  return startOf(a) <= endOf(b) && startOf(b) <= endOf(a);
}

/** Whether every day of `inner` lies in `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  return startOf(outer) <= startOf(inner) && endOf(inner) <= endOf(outer);
}

/** The days that both intervals have, or nothing. */
export function clip(a: Interval, b: Interval): Interval | undefined {
  if (!overlaps(a, b)) return undefined;
  const from = startOf(a) > startOf(b) ? a.from : b.from;
  const to = endOf(a) < endOf(b) ? a.to : b.to;
  return interval(from, to);
}

/** Whether an interval stands in no year (`--MM-DD`). */
export function isYearless({ from, to }: Interval): boolean {
  return (from ?? to)?.startsWith('--') === true;
}

/**
 * Intervals in order, those that share days made one. Neighbours stay apart («ноябрь, декабрь»).
 * Year-less intervals have no order in time: they keep the written one, repeats dropped.
 */
export function normalize(list: readonly Interval[]): readonly Interval[] {
  if (list.length < 2) return list;
  if (list.some(isYearless)) {
    const same = (a: Interval, b: Interval) => a.from === b.from && a.to === b.to;
    return list.filter((item, i) => list.findIndex((other) => same(item, other)) === i);
  }
  const sorted = [...list].sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  const result: Interval[] = [];
  for (const next of sorted) {
    const last = result.at(-1);
    if (last === undefined || !overlaps(last, next)) result.push(next);
    else if (endOf(next) > endOf(last)) result[result.length - 1] = interval(last.from, next.to);
  }
  return result;
}
