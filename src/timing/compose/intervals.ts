import { isoDay, monthLength, neighbour } from '../calendar.js';
import type { Day, ItemFlaw } from '../grammar/item.js';
import { interval } from '../interval.js';
import type { Interval } from '../timing.js';
import type { Clause } from './clause.js';

const LEAP_DAY = 29;

/** An ISO day of a year or of none, with whether the calendar has it; else the month's last day. */
function toIso(day: Day, year: number | undefined): { iso: string; real: boolean } {
  const y = year === undefined ? undefined : year + day.shift;
  const longest = monthLength(y, day.month);
  if (day.day === 0) return { iso: isoDay(y, day.month, longest), real: true };
  const leap = y === undefined && day.month === 2 && day.day === LEAP_DAY;
  const real = leap || day.day <= longest;
  return { iso: isoDay(y, day.month, real ? day.day : longest), real };
}

function ofYears(
  clause: Clause,
  from: number | undefined,
  to: number | undefined,
  flaws: ItemFlaw[],
): Interval {
  const start = toIso(clause.start.span.from, from);
  const { span } = clause.end;
  const atBeginning = clause.role === 'till' && span.beginning === true;
  const end = toIso(atBeginning ? span.from : span.to, to);
  const place = { first: clause.first, next: clause.next };
  if (!start.real || !end.real) {
    const suggestion = start.real ? end.iso : start.iso;
    flaws.push({ code: 'impossible-date', ...place, suggestion });
  }
  if (clause.role === 'till') return { to: end.iso };
  if (clause.role === 'before') return { to: neighbour(start.iso, -1) };
  if (clause.role === 'eve') return interval(neighbour(start.iso, -1), neighbour(start.iso, -1));
  if (clause.role === 'from') return { from: start.iso };
  if (clause.role === 'after') return { from: neighbour(end.iso, 1) };
  const yearless = from === undefined;
  const sameMonth = clause.start.span.from.month === span.to.month;
  if (start.iso > end.iso && (!yearless || (sameMonth && clause.role === 'range'))) {
    flaws.push({ code: 'order', ...place });
    const first = toIso(span.from, to).iso;
    const last = toIso(clause.start.span.to, from).iso;
    return interval(first < last ? first : end.iso, first < last ? last : start.iso);
  }
  return interval(start.iso, end.iso);
}

/** The intervals of one clause: one for each of its years. */
export function intervalsOf(clause: Clause, flaws: ItemFlaw[]): Interval[] {
  const starts = clause.start.years;
  const ends = clause.end.years;
  if (starts === undefined || ends === undefined)
    return [ofYears(clause, undefined, undefined, flaws)];
  if (starts.length === ends.length)
    return starts.map((year, i) => ofYears(clause, year, ends[i], flaws));
  return [ofYears(clause, starts[0], ends.at(-1), flaws)];
}
