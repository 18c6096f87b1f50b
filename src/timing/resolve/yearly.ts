import { addYears, endOfMonth, isoDay } from '../calendar.js';
import { clip, interval, overlaps } from '../interval.js';
import type { Interval, Precision } from '../timing.js';
import { placeIn, yearsOf } from './place.js';

function laterBy(years: number, item: Interval, precision: Precision): Interval {
  if (item.from === undefined || item.to === undefined) return item;
  const to = addYears(item.to, years);
  const wholeMonths =
    precision !== 'day' && precision !== 'decade' && endOfMonth(item.to) === item.to;
  return interval(addYears(item.from, years), wholeMonths ? endOfMonth(to) : to);
}

/** «декабрь 2021, далее – ежегодно»: the same days each year up to the project's end. */
export function repeatYearly(
  intervals: readonly Interval[],
  end: string,
  precision: Precision,
): Interval[] {
  const last = Number(end.slice(0, 4));
  return intervals.flatMap((item) => {
    const first = Number((item.from ?? item.to ?? end).slice(0, 4));
    const closed = item.from === undefined ? interval(isoDay(first, 1, 1), item.to) : item;
    if (closed.from === undefined || closed.to === undefined) return [item];
    const later: Interval[] = [item.from === undefined ? closed : item];
    for (let by = 1; first + by <= last; by++) {
      const next = laterBy(by, closed, precision);
      const cut = clip(next, { to: end });
      if (cut?.from !== undefined && cut.from <= end) later.push(cut);
    }
    return later;
  });
}

/** «ежегодно в марте», «ежегодно до 1 сентября»: each year of the project, cut to it. */
export function everyYear(
  intervals: readonly Interval[],
  project: Interval,
  precision: Precision,
): Interval[] {
  return yearsOf(project).flatMap((year) =>
    intervals.flatMap((item) => {
      const placed = placeIn(item, year, precision);
      const from = placed.from ?? isoDay(year, 1, 1);
      const to = placed.to ?? isoDay(year, 12, 31);
      const due = placed.from === undefined ? { from: to, to } : { from, to };
      const cut = overlaps(project, due) ? clip({ from, to }, project) : undefined;
      return cut === undefined ? [] : [cut];
    }),
  );
}
