import { addDays, addMonths, addYears, endOfMonth, partsOf } from '../../../timing/calendar.js';
import type { Precision } from '../../../timing/timing.js';

/** A stretch with both ends and how exactly each is said. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly fromPrecision: Precision;
  readonly toPrecision: Precision;
}

/** A length of time as ISO 8601: `P3M`, `P1Y`, `P30D`, `P2W`. */
export interface Bounds {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** `long`: longer however it is counted; `perhaps-long`: only if each end is taken to its last day. */
export type LengthJudgement = 'short' | 'long' | 'perhaps-long';

/** The day after a length of time has passed since the beginning of a day. */
export function addLength(day: string, iso: string): string {
  const [, count = '0', unit] = /^P(\d+)([YMWD])$/.exec(iso) ?? [];
  const n = Number(count);
  if (unit === 'Y') return addYears(day, n);
  if (unit === 'M') return addMonths(day, n);
  return addDays(day, unit === 'W' ? n * 7 : n);
}

function firstMonthOf(day: string, months: number): string {
  const { month } = partsOf(day);
  const first = month - ((month - 1) % months);
  return `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
}

const MONTHS: Readonly<Partial<Record<Precision, number>>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

/** The last day on which something said this exactly may begin. */
function latestStart(day: string, precision: Precision): string {
  const months = MONTHS[precision];
  return months === undefined ? day : endOfMonth(addMonths(firstMonthOf(day, months), months - 1));
}

/** The first day on which something said this exactly may end. */
function earliestEnd(day: string, precision: Precision): string {
  const months = MONTHS[precision];
  return months === undefined ? day : firstMonthOf(day, months);
}

/** How a stretch lies to the bounds of its length; nothing where it keeps them. */
export function judgeLength(stretch: Stretch, { from, to }: Bounds): LengthJudgement | undefined {
  const exceeds = (start: string, end: string) => to !== undefined && end >= addLength(start, to);
  const start = latestStart(stretch.from, stretch.fromPrecision);
  const end = earliestEnd(stretch.to, stretch.toPrecision);
  if (exceeds(start, end)) return 'long';
  if (exceeds(stretch.from, stretch.to)) return 'perhaps-long';
  if (from !== undefined && addDays(stretch.to, 1) < addLength(stretch.from, from)) return 'short';
  return undefined;
}

/** How many months a stretch lasts, a begun one counted whole. */
export function monthsOf({ from, to }: Pick<Stretch, 'from' | 'to'>): number {
  let months = 1;
  while (addMonths(from, months) <= to) months += 1;
  return months;
}
