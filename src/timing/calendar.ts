import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysTo } from 'date-fns/addDays';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { addYears as addYearsTo } from 'date-fns/addYears';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { getISODay } from 'date-fns/getISODay';

const monthLengths = new Map<number, number>();

function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

/** `YYYY-MM-DD` from numbers, `--MM-DD` when the year is not known. */
export function isoDay(year: number | undefined, month: number, day: number): string {
  const start = year === undefined ? '--' : `${String(year).padStart(4, '0')}-`;
  return `${start}${two(month)}-${two(day)}`;
}

/** The numbers of an ISO day; `year` is undefined for `--MM-DD`. */
export function partsOf(iso: string): { year: number | undefined; month: number; day: number } {
  const yearless = iso.startsWith('--');
  const rest = yearless ? 2 : 5;
  return {
    year: yearless ? undefined : Number(iso.slice(0, 4)),
    month: Number(iso.slice(rest, rest + 2)),
    day: Number(iso.slice(rest + 3, rest + 5)),
  };
}

function toDate(iso: string): Date {
  const { year, month, day } = partsOf(iso);
  return new UTCDateMini(year ?? 0, month - 1, day);
}

function toIso(date: Date): string {
  return isoDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** Days in a month. February of an unknown year has 28: the longest it surely has. */
export function monthLength(year: number | undefined, month: number): number {
  const key = (year ?? 1) * 16 + month;
  const known = monthLengths.get(key);
  if (known !== undefined) return known;
  const length = getDaysInMonth(new UTCDateMini(year ?? 2001, month - 1, 1));
  monthLengths.set(key, length);
  return length;
}

/** The day `days` after (or, negative, before) an ISO day. */
export function addDays(iso: string, days: number): string {
  return toIso(addDaysTo(toDate(iso), days));
}

/** The day after (1) or before (-1) an ISO day. A day of no year stays in it: nothing follows 31 December. */
export function neighbour(iso: string, by: 1 | -1): string {
  if (!iso.startsWith('--')) return addDays(iso, by);
  const common = `2001${iso.slice(1)}`;
  const next = addDays(common, by);
  return next.startsWith('2001') ? `-${next.slice(4)}` : iso;
}

/** The same day `months` later; the month's last day where it has no such day. */
export function addMonths(iso: string, months: number): string {
  return toIso(addMonthsTo(toDate(iso), months));
}

/** The same day `years` later; 28 February for 29 February of a common year. */
export function addYears(iso: string, years: number): string {
  return toIso(addYearsTo(toDate(iso), years));
}

/** The day a duration (`P3M`, `-P10D`, `PT30H`) after a day. */
export function addDuration(day: string, duration: string): string {
  const sign = duration.startsWith('-') ? -1 : 1;
  const [length = '', hours] = duration.slice(duration.indexOf('P') + 1).split('T');
  if (hours !== undefined) return addDays(day, sign * Math.floor(Number.parseInt(hours, 10) / 24));
  const count = sign * Number.parseInt(length, 10);
  const unit = duration.at(-1);
  if (unit === 'Y') return addYears(day, count);
  if (unit === 'M') return addMonths(day, count);
  return addDays(day, unit === 'W' ? count * 7 : count);
}

/** Negative, zero or positive, as `a` lies before, on or after `b`. ISO days only. */
export function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Calendar days from `a` to `b`: 1 from Monday to Tuesday, negative when `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return differenceInCalendarDays(toDate(b), toDate(a));
}

/** ISO weekday of a day: 1 Monday … 7 Sunday. */
export function weekdayOf(iso: string): number {
  return getISODay(toDate(iso));
}

/** The last day of the month in which a day lies (`YYYY-MM-DD`, `--MM-DD` or `YYYY-MM`). */
export function endOfMonth(iso: string): string {
  const { year, month } = partsOf(iso);
  return isoDay(year, month, monthLength(year, month));
}

/** Whether the text is an ISO day that the calendar has: `2021-02-30` is not one. */
export function isRealDay(iso: string): boolean {
  if (iso.length !== 10 || iso[4] !== '-' || iso[7] !== '-') return false;
  const { year, month, day } = partsOf(iso);
  if (year === undefined || !(year >= 0) || !(month >= 1 && month <= 12)) return false;
  return day >= 1 && day <= monthLength(year, month) && isoDay(year, month, day) === iso;
}
