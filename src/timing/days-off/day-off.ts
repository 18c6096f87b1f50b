import { partsOf, weekdayOf } from '../calendar.js';
import { MOVED_DAYS } from './moved-days.js';

/** Why nobody works on a day. */
export type DayOff = 'holiday' | 'moved' | 'saturday' | 'sunday';

/** Days that a region or an organization has of its own, or a year that the program does not know; ISO days. */
export interface OwnDays {
  readonly off: ReadonlySet<string>;
  readonly working: ReadonlySet<string>;
}

/** Public holidays, `MM-DD`: article 112 of the Labour Code of the Russian Federation. */
const HOLIDAYS: ReadonlySet<string> = new Set([
  ...['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08'],
  ...['02-23', '03-08', '05-01', '05-09', '06-12', '11-04'],
]);

const SATURDAY = 6;
const SUNDAY = 7;

/** Whether the program knows which days off are moved in a year. */
export function knowsMovedDays(year: number): boolean {
  return MOVED_DAYS[year] !== undefined;
}

/** The years whose moved days the program knows, in order. */
export function yearsWithMovedDays(): readonly number[] {
  return Object.keys(MOVED_DAYS).map(Number);
}

/**
 * Why a day is not a working one in Russia; `undefined` for a working day. In a year that the program
 * does not know only weekends and public holidays are told (`knowsMovedDays`).
 *
 * @param day `YYYY-MM-DD`
 * @param own what the workspace says of days; it wins
 */
export function dayOff(day: string, own?: OwnDays): DayOff | undefined {
  if (own?.working.has(day)) return undefined;
  const { year = 0 } = partsOf(day);
  const within = day.slice(5);
  const moved = MOVED_DAYS[year];
  if (HOLIDAYS.has(within)) return 'holiday';
  if (moved?.working.includes(within)) return undefined;
  const weekday = weekdayOf(day);
  if (weekday === SUNDAY) return 'sunday';
  if (weekday === SATURDAY) return own?.off.has(day) ? 'moved' : 'saturday';
  return moved?.off.includes(within) || own?.off.has(day) ? 'moved' : undefined;
}
