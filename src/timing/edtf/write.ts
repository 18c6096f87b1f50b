import { endOfMonth } from '../calendar.js';
import { isYearless } from '../interval.js';
import type { Interval, Timing } from '../timing.js';

function ofDates(from: string, to: string): string | undefined {
  if (from === to) return from;
  if (from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31'))
    return from.slice(0, 4);
  const month =
    from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && endOfMonth(from) === to;
  return month ? from.slice(0, 7) : undefined;
}

function startOf(from: string, to: string | undefined): string {
  const wholeYears = from.endsWith('-01-01') && to?.endsWith('-12-31') === true;
  if (wholeYears) return from.slice(0, 4);
  const wholeMonths = to !== undefined && from.endsWith('-01') && endOfMonth(to) === to;
  return wholeMonths ? from.slice(0, 7) : from;
}

function endOf(from: string, to: string): string {
  return to.slice(0, startOf(from, to).length);
}

function ofInterval({ from, to }: Interval, joint: string): string {
  const open = joint === '..' ? joint : `..${joint}`;
  if (from === undefined) return `${open}${to ?? ''}`;
  if (to === undefined) return joint === '..' ? `${from}${joint}` : `${from}${joint}..`;
  return ofDates(from, to) ?? `${startOf(from, to)}${joint}${endOf(from, to)}`;
}

/** A term as an EDTF (ISO 8601-2) date, interval or set; undefined where it has no dates or no year. */
export function toEdtf(timing: Timing): string | undefined {
  const { intervals } = timing;
  const [first] = intervals;
  if (first === undefined || intervals.some(isYearless)) return undefined;
  if (intervals.length === 1) return ofInterval(first, '/');
  return `{${intervals.map((item) => ofInterval(item, '..')).join(',')}}`;
}
