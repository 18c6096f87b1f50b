import { isoDay, monthLength, weekdayOf } from '../calendar.js';
import { tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import type { Item, Span } from './item.js';
import type { Run } from './run.js';
import { daysSpan, withYears } from './span.js';
import { WEEKDAY_CODES } from './weekday-codes.js';
import { readYears } from './year.js';

/** Past «месяца», «каждого месяца»; -1 where neither stands. */
function pastMonth(tokens: readonly Token[], at: number): number {
  const next = tokenAt(tokens, at).sense.every === true ? at + 1 : at;
  return tokenAt(tokens, next).sense.unit === 'M' ? next + 1 : -1;
}

/** The day of the n-th weekday of a month; the last for -1; undefined where the month has no such day. */
function nthDay(year: number, month: number, weekday: number, n: number): number | undefined {
  const length = monthLength(year, month);
  const first = 1 + ((weekday - weekdayOf(isoDay(year, month, 1)) + 7) % 7);
  const last = first + Math.floor((length - first) / 7) * 7;
  const day = n === -1 ? last : first + (n - 1) * 7;
  return day >= first && day <= length ? day : undefined;
}

/** «третий четверг сентября 2022 г.»: one day, where the year stands beside it. */
function readDayOfMonth(run: Run, first: number, tokens: readonly Token[]): Item | undefined {
  const { weekday } = tokenAt(tokens, run.next).sense;
  const { month } = tokenAt(tokens, run.next + 1).sense;
  if (weekday === undefined || month === undefined) return undefined;
  const { years, next } = readYears(tokens, run.next + 2, month);
  const year = years?.[0];
  if (years?.length !== 1 || year === undefined) return undefined;
  const spans: Span[] = [];
  for (const { low } of run.pairs) {
    const day = nthDay(year, month, weekday, low);
    if (day === undefined) return undefined;
    spans.push(withYears(daysSpan(month, day, day, 'day'), years));
  }
  return { first, next, meaning: { is: 'spans', spans } };
}

/**
 * «последний четверг месяца», «2-й и 4-й вторник каждого месяца»: FREQ=MONTHLY;BYDAY=2TU,4TU. Without «месяца» it
 * means something only beside «ежемесячно».
 */
export function readNthWeekday(
  run: Run,
  first: number,
  tokens: readonly Token[],
): Item | undefined {
  const code = WEEKDAY_CODES[(tokenAt(tokens, run.next).sense.weekday ?? 0) - 1];
  if (code === undefined) return undefined;
  if (tokenAt(tokens, run.next + 1).sense.month !== undefined)
    return readDayOfMonth(run, first, tokens);
  const past = pastMonth(tokens, run.next + 1);
  if (past < 0 && !run.ordinal) return undefined;
  if (!run.pairs.every(({ low }) => low >= -1 && low <= 5)) return undefined;
  const byDay = run.pairs.map(({ low }) => `${low}${code}`).join(',');
  if (past < 0) return { first, next: run.next + 1, meaning: { is: 'repeat', repeat: { byDay } } };
  return { first, next: past, meaning: { is: 'repeat', repeat: { unit: 'M', byDay } } };
}
