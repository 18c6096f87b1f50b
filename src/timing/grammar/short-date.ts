import { isSmall, isYear, tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import type { Item } from './item.js';
import { daysSpan, withYears } from './span.js';
import { skipYearWords } from './year.js';

/** «4.10.12»: figures before make it the number of a section. */
function isTail(tokens: readonly Token[], at: number): boolean {
  const { gap } = tokenAt(tokens, at);
  return (
    !gap && tokenAt(tokens, at - 1).kind === 'dot' && tokenAt(tokens, at - 2).kind === 'number'
  );
}

/** Day and month in figures, «01.09»; the month always has two digits, else it may be a number of a section. */
export function isShortDate(tokens: readonly Token[], at: number): boolean {
  const day = tokenAt(tokens, at);
  const dot = tokenAt(tokens, at + 1);
  const month = tokenAt(tokens, at + 2);
  if (!isSmall(day) || day.value < 1 || day.value > 31) return false;
  if (dot.kind !== 'dot' || dot.gap || month.gap || month.digits !== 2) return false;
  if (month.value < 1 || month.value > 12 || isTail(tokens, at)) return false;
  return tokenAt(tokens, at + 3).kind !== 'dot' || tokenAt(tokens, at + 4).kind !== 'number';
}

function isRangeWith(tokens: readonly Token[], at: number): boolean {
  const sign = tokenAt(tokens, at);
  return (
    (sign.kind === 'dash' ||
      sign.kind === 'comma' ||
      sign.sense.and === true ||
      sign.word === 'по' ||
      sign.word === 'до') &&
    tokenAt(tokens, at + 1).kind === 'number'
  );
}

/** «9.00 до 12.10»: the other end of an hour is an hour. */
function endsClock(tokens: readonly Token[], at: number): boolean {
  const minute = tokenAt(tokens, at - 2);
  const sign = tokenAt(tokens, at - 3).kind;
  const isClock = minute.digits === 2 && (minute.value === 0 || minute.value > 12);
  return isClock && (sign === 'dot' || sign === 'colon');
}

/** Whether what stands around «01.09» makes it a date and no number of a section, price or hour. */
function fits(tokens: readonly Token[], at: number, before: Item | undefined): boolean {
  const previous = before?.meaning;
  if (endsClock(tokens, at)) return false;
  if (previous?.is === 'preposition')
    return previous.preposition !== 'in' || tokenAt(tokens, at - 1).word !== 'в';
  if (previous?.is === 'joint' || previous?.is === 'spans') return true;
  if (previous !== undefined && previous.is !== 'repeat') return false;
  if (tokenAt(tokens, at).digits !== 2) return false;
  return (
    tokenAt(tokens, at + 3).kind === 'end' ||
    isRangeWith(tokens, at + 3) ||
    isYear(tokenAt(tokens, at + 3))
  );
}

/** «01.09», «до 01.09», «01.09–15.10», «01.09 2022 г.»: a day and a month without a year. */
export function readShortDate(
  tokens: readonly Token[],
  at: number,
  before: Item | undefined,
): Item | undefined {
  if (!isShortDate(tokens, at) || !fits(tokens, at, before)) return undefined;
  const day = tokenAt(tokens, at).value;
  const span = daysSpan(tokenAt(tokens, at + 2).value, day, day, 'day');
  const year = tokenAt(tokens, at + 3);
  if (!isYear(year)) return { first: at, next: at + 3, meaning: { is: 'spans', spans: [span] } };
  const next = skipYearWords(tokens, at + 4);
  return { first: at, next, meaning: { is: 'spans', spans: [withYears(span, [year.value])] } };
}
