import { partsOf } from '../../../timing/calendar.js';
import type { Precision } from '../../../timing/timing.js';

const FROM_FINE_TO_COARSE: readonly Precision[] = [
  'day',
  'decade',
  'half-month',
  'month',
  'quarter',
  'half-year',
  'year',
];

/** The coarser of two precisions. */
export function coarser(a: Precision, b: Precision): Precision {
  return FROM_FINE_TO_COARSE.indexOf(a) < FROM_FINE_TO_COARSE.indexOf(b) ? b : a;
}

function unitOf(day: string, precision: Precision): string {
  const { month, day: date } = partsOf(day);
  const year = day.slice(0, 4);
  if (precision === 'day') return day;
  if (precision === 'decade') return `${year} ${month} ${Math.min(Math.ceil(date / 10), 3)}`;
  if (precision === 'half-month') return `${year} ${month} ${date <= 15 ? 1 : 2}`;
  if (precision === 'month') return `${year} ${month}`;
  if (precision === 'quarter') return `${year} ${Math.ceil(month / 3)}`;
  if (precision === 'half-year') return `${year} ${Math.ceil(month / 6)}`;
  return year;
}

/** Whether two days lie in one unit of a precision: in one month, one quarter, one year. */
export function inOneUnit(a: string, b: string, precision: Precision): boolean {
  return unitOf(a, precision) === unitOf(b, precision);
}
