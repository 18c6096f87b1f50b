import type { Precision } from '../timing.js';
import type { Day, Span } from './item.js';

const LAST = 0;

function day(month: number, date: number, shift = 0): Day {
  return { month, day: date, shift };
}

/** Whole months, both included; a last month before the first lies in the next year. */
export function monthsSpan(first: number, last: number, precision: Precision): Span {
  return { from: day(first, 1), to: day(last, LAST, last < first ? 1 : 0), precision };
}

/** Days of one month; `last` 0 is the month's end. */
export function daysSpan(month: number, first: number, last: number, precision: Precision): Span {
  return { from: day(month, first), to: day(month, last), precision };
}

/** Calendar years, both included. */
export function yearsSpan(first: number, last: number): Span {
  const whole = { precision: 'year', years: [first], wholeYear: true } as const;
  return { from: day(1, 1), to: day(12, LAST, last - first), ...whole };
}

/** A school year by its first year; its ends are the law's 1 September and the usual 31 May. */
export function schoolSpan(first: number | undefined, count = 1): Span {
  const span = { from: day(9, 1), to: day(5, LAST, count), precision: 'year' } as const;
  return first === undefined
    ? { ...span, schoolYear: true }
    : { ...span, years: [first], schoolYear: true };
}

/** Months of a school year by name: those before August lie in its second year. */
export function schoolMonths(first: number, last: number, precision: Precision): Span {
  const from = day(first, 1, first < 8 ? 1 : 0);
  return { from, to: day(last, LAST, last < 8 ? 1 : 0), precision, schoolYear: true };
}

/** Winter (1) belongs to the year of its January. */
export function seasonSpan(season: number): Span {
  if (season === 1) return { from: day(12, 1, -1), to: day(2, LAST), precision: 'quarter' };
  const first = season * 3 - 3;
  return monthsSpan(first, first + 2, 'quarter');
}

/** The span with its year or years. */
export function withYears(span: Span, years: readonly number[] | undefined): Span {
  return years === undefined ? span : { ...span, years };
}

/** The span marked as one whose both ends are written. */
export function closedIf(closed: boolean, span: Span): Span {
  return closed ? { ...span, closed } : span;
}
