import { isoDay, weekdayOf } from '../calendar.js';
import { WEEKDAY_NAMES } from '../lexicon/weekday-names.js';
import { tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import type { Item, ItemFlaw, Span } from './item.js';
import { readNumericDate, readNumericMonth } from './numeric-date.js';
import type { Pair, Run } from './run.js';
import { isShortDate } from './short-date.js';
import { daysSpan, monthsSpan, withYears } from './span.js';
import { readYears } from './year.js';

const LONGEST_MONTH = 31;

function isDay(pair: Pair): boolean {
  return pair.low >= 1 && pair.high >= 1 && pair.low <= 99 && pair.high <= 99;
}

function toSpan(pair: Pair, month: number): Span {
  if (pair.low > LONGEST_MONTH || pair.high > LONGEST_MONTH)
    return monthsSpan(month, month, 'month');
  const span = daysSpan(month, Math.min(pair.low, pair.high), Math.max(pair.low, pair.high), 'day');
  return pair.low === pair.high ? span : { ...span, closed: true };
}

function flawsOf(pairs: readonly Pair[], first: number, next: number): ItemFlaw[] {
  const flaws: ItemFlaw[] = [];
  for (const { low, high } of pairs) {
    if (low > LONGEST_MONTH || high > LONGEST_MONTH)
      flaws.push({ code: 'impossible-date', first, next });
    else if (low > high) flaws.push({ code: 'order', first, next, suggestion: `${high}–${low}` });
  }
  return flaws;
}

/** «10 (вторник), 12 (среда) сентября 2024»: days of the week that are not those of the dates. */
function weekdayFlaws(
  { weekdays = [] }: Run,
  month: number,
  years: readonly number[] | undefined,
): ItemFlaw[] {
  const [year, another] = years ?? [];
  if (year === undefined || another !== undefined) return [];
  return weekdays.flatMap(({ day, weekday, at }): ItemFlaw[] => {
    if (day > LONGEST_MONTH) return [];
    const right = weekdayOf(isoDay(year, month, day));
    if (right === weekday) return [];
    const suggestion = WEEKDAY_NAMES[right - 1] ?? '';
    return [{ code: 'weekday', first: at, next: at + 1, suggestion }];
  });
}

/** «18 июня 2021 г.», «8–9 и 14 сентября», «15 по 20 ноября». */
export function readDays(run: Run, first: number, tokens: readonly Token[]): Item | undefined {
  const month = tokenAt(tokens, run.next).sense.month;
  if (month === undefined || !run.pairs.every(isDay)) return undefined;
  const { years, next, blank } = readYears(tokens, run.next + 1, month);
  const flaws = flawsOf(run.pairs, first, next);
  if (blank) flaws.push({ code: 'incomplete', first, next });
  flaws.push(...weekdayFlaws(run, month, years));
  const spans = run.pairs.map((pair) => withYears(toSpan(pair, month), years));
  return { first, next, meaning: { is: 'spans', spans, flaws } };
}

/** The span of the date or month in figures that ends a row of numbers. */
function readLast(tokens: readonly Token[], at: number): Item | undefined {
  const full = readNumericDate(tokens, at) ?? readNumericMonth(tokens, at);
  if (full !== undefined || !isShortDate(tokens, at)) return full;
  const day = tokenAt(tokens, at).value;
  const span = daysSpan(tokenAt(tokens, at + 2).value, day, day, 'day');
  return { first: at, next: at + 3, meaning: { is: 'spans', spans: [span] } };
}

/** «27-29.09.2023», «27, 28.09.2023», «15 по 20.11», «09-11.2023»: only the last has its month or year. */
export function readDaysOfDate(
  run: Run,
  first: number,
  tokens: readonly Token[],
): Item | undefined {
  const joint = tokenAt(tokens, run.next);
  const isRange = joint.kind === 'dash';
  if ((!isRange && joint.kind !== 'comma') || joint.line) return undefined;
  if (run.pairs.some((pair) => pair.low > LONGEST_MONTH || pair.high > LONGEST_MONTH))
    return undefined;
  const item = readLast(tokens, run.next + 1);
  const span = item?.meaning.is === 'spans' ? item.meaning.spans[0] : undefined;
  const last = run.pairs.at(-1);
  if (item === undefined || span === undefined || last === undefined) return undefined;
  if (span.precision === 'month') {
    if (!isRange || run.pairs.length > 1 || last.low > 12) return undefined;
    const months = withYears(monthsSpan(last.low, span.from.month, 'month'), span.years);
    return { first, next: item.next, meaning: { is: 'spans', spans: [months] } };
  }
  const end = { low: span.from.day, high: span.from.day };
  const pairs = isRange
    ? [...run.pairs.slice(0, -1), { low: last.low, high: end.high }]
    : [...run.pairs, end];
  const flaws = flawsOf(pairs, first, item.next);
  const spans = pairs.map((pair) => withYears(toSpan(pair, span.from.month), span.years));
  return { first, next: item.next, meaning: { is: 'spans', spans, flaws } };
}

/** «в первых числах сентября»: tens of a month by the ordinal. */
const TENS: Readonly<Record<number, readonly [number, number]>> = {
  1: [1, 10],
  10: [11, 20],
  20: [21, 0],
  [-1]: [21, 0],
};

/** «15 числа июня», «с 1 по 15 число сентября», «в двадцатых числах мая». */
export function readNumberedDays(
  run: Run,
  first: number,
  tokens: readonly Token[],
): Item | undefined {
  const at = run.next + 1;
  const { month } = tokenAt(tokens, at).sense;
  const { word } = tokenAt(tokens, run.next);
  const tens = word === 'числа' || word === 'числах' ? TENS[run.pairs[0]?.low ?? 0] : undefined;
  const several = /^(первы|десяты|двадцаты|последни)/.test(tokenAt(tokens, first).word);
  if (month === undefined || tens === undefined || !several)
    return readDays({ ...run, next: at }, first, tokens);
  const { years, next } = readYears(tokens, at + 1, month);
  const span = withYears(daysSpan(month, tens[0], tens[1], 'decade'), years);
  return { first, next, meaning: { is: 'spans', spans: [span] } };
}
