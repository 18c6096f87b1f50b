import { isoDay, monthLength, partsOf } from '../calendar.js';
import { contains, interval, overlaps } from '../interval.js';
import type { Interval, Precision, TimingContext } from '../timing.js';

function dayIn(iso: string, year: number, wholeMonth: boolean): string {
  const { month, day } = partsOf(iso);
  const longest = monthLength(year, month);
  const end = wholeMonth && day === monthLength(undefined, month);
  return isoDay(year, month, end || day > longest ? longest : day);
}

/** A year-less interval in a year: the year of its start; its end lies in the next when it wraps. */
export function placeIn(item: Interval, year: number, precision: Precision): Interval {
  const { from, to } = item;
  const wraps = from !== undefined && to !== undefined && to < from;
  const wholeMonth = precision !== 'day' && precision !== 'decade';
  return interval(
    from === undefined ? undefined : dayIn(from, year, false),
    to === undefined ? undefined : dayIn(to, wraps ? year + 1 : year, wholeMonth),
  );
}

/** The written end of a deadline, the written start of an open term: what must lie in the project. */
function written(item: Interval): Interval {
  const from = item.from ?? item.to;
  return interval(from, item.to ?? from);
}

/** The years in which a window lies, with the one before for terms that wrap; none for an open window. */
export function yearsOf(window: Interval): number[] {
  if (window.from === undefined || window.to === undefined) return [];
  const first = Number(window.from.slice(0, 4));
  const last = Number(window.to.slice(0, 4));
  return Array.from({ length: Math.max(last - first + 2, 0) }, (_, i) => first - 1 + i);
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

function placeInWindow(
  item: Interval,
  window: Interval,
  year: number | undefined,
  precision: Precision,
): Interval | undefined {
  const all = yearsOf(window).map((y) => placeIn(item, y, precision));
  const whole = all.filter((candidate) => contains(window, written(candidate)));
  const fitting =
    whole.length > 0 ? whole : all.filter((candidate) => overlaps(window, written(candidate)));
  if (fitting.length > 1) {
    return only(fitting.filter(({ from, to }) => Number((from ?? to ?? '').slice(0, 4)) === year));
  }
  return fitting[0];
}

/**
 * The one year in which a year-less interval can be meant: inside the stage, else inside the project, else the
 * document's year. Undefined where several years fit or none.
 */
export function placeYearless(
  item: Interval,
  context: TimingContext,
  precision: Precision,
): Interval | undefined {
  const { stage, project, year } = context;
  for (const window of [stage, project]) {
    const placed = window === undefined ? undefined : placeInWindow(item, window, year, precision);
    if (placed !== undefined) return placed;
  }
  if (project === undefined && stage === undefined)
    return year === undefined ? undefined : placeIn(item, year, precision);
  const [first, last] = [project?.from?.slice(0, 4), project?.to?.slice(0, 4)];
  const single = first !== undefined && first === last ? Number(first) : undefined;
  return single === undefined ? undefined : placeIn(item, single, precision);
}
