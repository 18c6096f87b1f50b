import { addDays, monthLength, partsOf, weekdayOf } from '../../../timing/calendar.js';
import type { Interval } from '../../../timing/timing.js';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** Longer stretches than this hold every day of the year. */
const LONGEST = 1500;

/** The days that a rule picks: absent parts pick every day. */
interface Picked {
  readonly months?: ReadonlySet<number>;
  readonly monthDays?: ReadonlySet<number>;
  /** Day of the week with its ordinal in the month, 0 for each of them. */
  readonly weekdays?: readonly { readonly day: number; readonly nth: number }[];
}

function numbersOf(rule: string, part: string): ReadonlySet<number> | undefined {
  const list = new RegExp(`(?:^|;)${part}=([-\\d,]+)`).exec(rule)?.[1];
  return list === undefined ? undefined : new Set(list.split(',').map(Number));
}

function readRule(rule: string): Picked {
  const months = numbersOf(rule, 'BYMONTH');
  const monthDays = numbersOf(rule, 'BYMONTHDAY');
  const days = /(?:^|;)BYDAY=([-A-Z\d,]+)/.exec(rule)?.[1];
  // «последний рабочий день» picks one of several by its place: any of them may be it.
  const isAny = /BYSETPOS/.test(rule);
  const weekdays = days?.split(',').map((one) => ({
    day: WEEKDAYS.indexOf(one.slice(-2)) + 1,
    nth: isAny ? 0 : Number(one.slice(0, -2) || 0),
  }));
  return {
    ...(months && { months }),
    ...(monthDays && { monthDays }),
    ...(weekdays && { weekdays }),
  };
}

function isNth(date: number, length: number, nth: number): boolean {
  if (nth === 0) return true;
  return nth > 0 ? Math.ceil(date / 7) === nth : Math.ceil((length - date + 1) / 7) === -nth;
}

function picks({ months, monthDays, weekdays }: Picked, iso: string): boolean {
  const { year, month, day } = partsOf(iso);
  if (months?.has(month) === false) return false;
  const length = monthLength(year, month);
  if (monthDays && !monthDays.has(day) && !monthDays.has(day - length - 1)) return false;
  if (weekdays === undefined) return true;
  const weekday = weekdayOf(iso);
  return weekdays.some((one) => one.day === weekday && isNth(day, length, one.nth));
}

/** True where a rule picks days and none of them lies in any of the closed stretches. */
export function neverOccurs(rule: string, stretches: readonly Interval[]): boolean {
  const picked = readRule(rule);
  if (Object.keys(picked).length === 0) return false;
  for (const { from, to } of stretches) {
    if (from === undefined || to === undefined || from.startsWith('--')) return false;
    let day = from;
    for (let count = 0; day <= to; day = addDays(day, 1), count++) {
      if (count > LONGEST || picks(picked, day)) return false;
    }
  }
  return stretches.length > 0;
}
