import { isoDay, isRealDay } from '../calendar.js';
import { isSmall, isYear, tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import type { Item, ItemFlaw, Span } from './item.js';
import { daysSpan, monthsSpan, withYears, yearsSpan } from './span.js';
import { skipYearWords } from './year.js';

/** Day, month, year of a date in figures; 0 stands for a blank or an impossible month. */
interface Figures {
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
  readonly next: number;
  readonly blank: boolean;
}

function isSign(token: Token): boolean {
  return token.kind === 'dot' || token.kind === 'slash';
}

function isPart(token: Token): boolean {
  return (isSmall(token) && !token.ordinal) || token.kind === 'blank';
}

function isNought(token: Token): boolean {
  return token.kind === 'number' && token.value === 0;
}

/** «2021-06-18», «2021.06.18». */
function yearFirst(tokens: readonly Token[], at: number): Figures | undefined {
  const [year, sign, month, again, date] = [0, 1, 2, 3, 4].map((i) => tokenAt(tokens, at + i));
  if (!year || !sign || !month || !again || !date) return undefined;
  if (sign.kind !== again.kind || !(sign.kind === 'dash' || isSign(sign))) return undefined;
  if (month.digits !== 2 || date.digits !== 2 || sign.gap || month.gap || date.gap)
    return undefined;
  return { day: date.value, month: month.value, year: year.value, next: at + 5, blank: false };
}

/** The year of «18.06.2021», «18.06.21», «18.06.20__»: its value, undefined if blank, 0 where there is none. */
function lastPart(
  tokens: readonly Token[],
  at: number,
): { year: number | undefined; next: number } {
  const token = tokenAt(tokens, at);
  if (isYear(token)) return { year: token.value, next: at + 1 };
  const after = tokenAt(tokens, at + 1);
  if (token.kind === 'blank') return { year: undefined, next: at + 1 };
  if (token.digits !== 2 || token.gap) return { year: 0, next: at };
  if (token.value === 20 && after.kind === 'blank' && !after.gap)
    return { year: undefined, next: at + 2 };
  return { year: 2000 + token.value - (token.value > 79 ? 100 : 0), next: at + 1 };
}

const LONGEST_MONTH = 31;
/** The years in which a two-digit one is meant where it may as well be the number of a section. */
const NEAR_YEARS = [15, 45] as const;

/** «1.1.21 – 31.12.22»: the other end of a range has its two digits. */
function leadsToDate(tokens: readonly Token[], at: number): boolean {
  const [dash, day, dot, month, again, year] = [0, 1, 2, 3, 4, 5].map((i) =>
    tokenAt(tokens, at + i),
  );
  const isDate = dot?.kind === 'dot' && again?.kind === 'dot' && year?.digits === 2;
  return dash?.kind === 'dash' && isDate && (day?.digits === 2 || month?.digits === 2);
}

/** «12.5.23», «до 1.9.24»: not the number of a section, by its value and by what stands around it. */
function isSureDate(tokens: readonly Token[], at: number): boolean {
  const [day, month, year] = [
    tokenAt(tokens, at),
    tokenAt(tokens, at + 2),
    tokenAt(tokens, at + 4),
  ];
  const real = day.value <= LONGEST_MONTH && month.value <= 12;
  if (!real || year.value < NEAR_YEARS[0] || year.value > NEAR_YEARS[1]) return false;
  const after = tokenAt(tokens, at + 5);
  if (after.kind === 'word' && after.entry === undefined) return false;
  const before = tokenAt(tokens, at - 1);
  if (before.entry?.phrases !== undefined) return true;
  const begins = before.kind === 'end' || before.kind === 'dash' || before.kind === 'comma';
  return begins && (day.digits === 2 || month.digits === 2 || leadsToDate(tokens, at + 5));
}

/** «18.06.2021», «31.12. 2019», «18/06/2021», «18.__.2021», «__.__.2021»; noughts of a full date stand for blanks. */
function dayFirst(tokens: readonly Token[], at: number): Figures | undefined {
  const date = tokenAt(tokens, at);
  const sign = tokenAt(tokens, at + 1);
  const month = tokenAt(tokens, at + 2);
  const again = tokenAt(tokens, at + 3);
  const hyphens =
    sign.kind === 'dash' && again.kind === 'dash' && !sign.gap && isYear(tokenAt(tokens, at + 4));
  const commas =
    sign.kind === 'comma' &&
    again.kind === 'comma' &&
    !month.gap &&
    isYear(tokenAt(tokens, at + 4));
  if (!hyphens && !commas && !(isSign(sign) && isSign(again))) return undefined;
  if (!isPart(month)) return undefined;
  const { year, next } = lastPart(tokens, at + 4);
  if (year === 0) return undefined;
  const nought = isNought(date) || isNought(month);
  if (nought && !(date.digits === 2 && month.digits === 2 && isYear(tokenAt(tokens, at + 4))))
    return undefined;
  const twoDigits = next === at + 5 && tokenAt(tokens, at + 4).digits === 2;
  if (twoDigits && (date.digits === 1 || month.digits === 1) && !isSureDate(tokens, at))
    return undefined;
  const after = tokenAt(tokens, next);
  if (
    after.kind === 'dot' &&
    !after.gap &&
    tokenAt(tokens, next + 1).kind === 'number' &&
    !tokenAt(tokens, next + 1).gap
  )
    return undefined;
  const blank = nought || date.kind === 'blank' || month.kind === 'blank' || year === undefined;
  return { day: date.value, month: month.value, year, next, blank };
}

/** The widest stretch in which a date with blanks or an impossible month can lie. */
function widestSpan(figures: Figures): Span {
  const { day, month } = figures;
  const monthKnown = month >= 1 && month <= 12;
  if (monthKnown && day === 0) return monthsSpan(month, month, 'month');
  if (monthKnown) return daysSpan(month, day, day, 'day');
  const base = yearsSpan(0, 0);
  const { years: _none, wholeYear: _whole, ...span } = base;
  if (day === 0 || month > 12 || day > 31) return span;
  return blankMonthSpan(day);
}

/** «« 18 » _____ 2021 г.»: from the first to the last month that has such a day. */
export function blankMonthSpan(day: number): Span {
  return { from: { month: 1, day, shift: 0 }, to: { month: 12, day, shift: 0 }, precision: 'year' };
}

/** The day of «12.13.2024», written in the American order; `undefined` where the calendar has none that way either. */
function swapped({ day, month, year }: Figures): string | undefined {
  if (year === undefined || day < 1 || day > 12 || month > LONGEST_MONTH) return undefined;
  const iso = isoDay(year, day, month);
  return isRealDay(iso) ? iso : undefined;
}

function toItem(figures: Figures, first: number, tokens: readonly Token[]): Item {
  const next = skipYearWords(tokens, figures.next);
  const flaws: ItemFlaw[] = [];
  if (figures.blank) flaws.push({ code: 'incomplete', first, next });
  else if (figures.month > 12 || figures.month === 0 || figures.day === 0) {
    const suggestion = swapped(figures);
    flaws.push({ code: 'impossible-date', first, next, ...(suggestion && { suggestion }) });
  }
  const span = withYears(
    widestSpan(figures),
    figures.year === undefined ? undefined : [figures.year],
  );
  return { first, next, meaning: { is: 'spans', spans: [span], flaws } };
}

/** A full date in figures, perhaps with blanks, at a number or a blank. */
export function readNumericDate(tokens: readonly Token[], at: number): Item | undefined {
  const token = tokenAt(tokens, at);
  const figures = isYear(token)
    ? yearFirst(tokens, at)
    : isPart(token)
      ? dayFirst(tokens, at)
      : undefined;
  return figures === undefined ? undefined : toItem(figures, at, tokens);
}

/** «2024-13» alone: a month in ISO's order that no year has; «2024-26» are years. */
function readImpossibleMonth(tokens: readonly Token[], at: number): Item | undefined {
  const [year, dash, month, after] = [0, 1, 2, 3].map((i) => tokenAt(tokens, at + i));
  if (!year || !isYear(year) || dash?.kind !== 'dash' || dash.gap) return undefined;
  if (month?.digits !== 2 || month.gap || after?.kind !== 'end' || at > 0) return undefined;
  if ((month.value >= 1 && month.value <= 12) || month.value > year.value % 100) return undefined;
  const flaws: ItemFlaw[] = [{ code: 'impossible-part', first: at, next: at + 3, part: 'month' }];
  const spans = [yearsSpan(year.value, year.value)];
  return { first: at, next: at + 3, meaning: { is: 'spans', spans, flaws } };
}

/** «09.2023», «09/2023», «2024-13»: a month in figures. */
export function readNumericMonth(tokens: readonly Token[], at: number): Item | undefined {
  const month = tokenAt(tokens, at);
  const sign = tokenAt(tokens, at + 1);
  const year = tokenAt(tokens, at + 2);
  if (isYear(month)) return readImpossibleMonth(tokens, at);
  if (!isSmall(month) || month.value < 1 || month.value > 12) return undefined;
  if (!isSign(sign) || sign.gap || !isYear(year) || year.gap) return undefined;
  const next = skipYearWords(tokens, at + 3);
  const span = withYears(monthsSpan(month.value, month.value, 'month'), [year.value]);
  return { first: at, next, meaning: { is: 'spans', spans: [span] } };
}
