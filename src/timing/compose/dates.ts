import { addDays, addDuration } from '../calendar.js';
import type { ItemFlaw } from '../grammar/item.js';
import { interval, normalize } from '../interval.js';
import type { Interval } from '../timing.js';
import type { Clause } from './clause.js';
import { intervalsOf } from './intervals.js';

function isYearless(day: string): boolean {
  return day.startsWith('--');
}

/** «ноябрь – декабрь, до 20 декабря», «с 1 сентября, до 31 мая»: the deadline ends the period before it. */
function endedBy(period: Interval | undefined, { from, to }: Interval): Interval | undefined {
  if (period?.from === undefined || to === undefined || from !== undefined) return undefined;
  if (!isYearless(period.from) && to < period.from) return undefined;
  return interval(period.from, to);
}

/** «до 5 апреля, до 5 июля»: after the first deadline each next one has the days since the one before. */
function since(last: Interval | undefined, { to }: Interval): Interval | undefined {
  if (last?.to === undefined || to === undefined || isYearless(to) || to <= last.to)
    return undefined;
  return interval(addDays(last.to, 1), to);
}

function isDeadline({ role }: Clause): boolean {
  return role === 'till' || role === 'before';
}

const LENGTH = /^(?:\.\.\/)?(P\d+[DWMY])$/;

/** «с 1 сентября 2024 года сроком на 3 года»: the length ends what has only a start. */
export function endedByLength(
  intervals: readonly Interval[],
  duration: string | undefined,
): readonly Interval[] {
  const [only, more] = intervals;
  const length = LENGTH.exec(duration ?? '')?.[1];
  if (only?.from === undefined || only.to !== undefined || more !== undefined) return intervals;
  if (length === undefined || isYearless(only.from)) return intervals;
  return [interval(only.from, addDays(addDuration(only.from, length), -1))];
}

/** The days of all clauses, in order and apart; headings («2022 год: …») give only their year. */
export function datesOf(clauses: readonly Clause[], flaws: ItemFlaw[]): readonly Interval[] {
  const intervals: Interval[] = [];
  let deadlines = 0;
  for (const clause of clauses) {
    if (clause.heading) continue;
    for (const next of intervalsOf(clause, flaws)) {
      const last = intervals.at(-1);
      const ended = isDeadline(clause) && deadlines === 0 ? endedBy(last, next) : undefined;
      if (ended !== undefined) intervals[intervals.length - 1] = ended;
      else
        intervals.push(
          (isDeadline(clause) && deadlines > 0 ? since(last, next) : undefined) ?? next,
        );
      deadlines = isDeadline(clause) && ended === undefined ? deadlines + 1 : 0;
    }
  }
  return normalize(intervals);
}
