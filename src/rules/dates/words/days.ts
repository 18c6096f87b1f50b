import { formatDay, printInterval } from '../../../timing/index.js';
import type { Interval } from '../../../timing/timing.js';

/** A stretch of days in the official style: «сентябрь – ноябрь 2021 года». */
export function daysRu(interval: Interval): string {
  return printInterval(interval, 'month');
}

/** One day: «18 июня 2021 года»; nothing where it is not known. */
export function dayRu(day: string | undefined): string {
  return day === undefined ? '' : formatDay(day);
}

/** A stretch of days for English messages: `2021-09-01 to 2021-11-30`. */
export function daysEn({ from, to }: Interval): string {
  if (from === undefined) return to === undefined ? 'any day' : `up to ${to}`;
  if (to === undefined) return `from ${from}`;
  return from === to ? from : `${from} to ${to}`;
}
