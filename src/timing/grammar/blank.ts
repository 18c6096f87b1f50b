import { isSmall, isYear, tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import type { Item, Span } from './item.js';
import { blankMonthSpan, readNumericDate } from './numeric-date.js';
import { monthsSpan, withYears, yearsSpan } from './span.js';
import { readYears } from './year.js';

function incomplete(first: number, next: number, span: Span): Item {
  return {
    first,
    next,
    meaning: { is: 'spans', spans: [span], flaws: [{ code: 'incomplete', first, next }] },
  };
}

/** «18 _____ 2021 г.»: the month is left blank. */
export function readBlankMonth(tokens: readonly Token[], at: number): Item | undefined {
  const day = tokenAt(tokens, at);
  if (!isSmall(day) || day.value < 1 || day.value > 31) return undefined;
  if (tokenAt(tokens, at + 1).kind !== 'blank') return undefined;
  const { years, next } = readYears(tokens, at + 2, 1);
  return years === undefined
    ? undefined
    : incomplete(at, next, withYears(blankMonthSpan(day.value), years));
}

/** Blanks and what stands by them: «____ июня 2021 г.», «__.__.2022», ««__» _____ 20__ г.». */
export function readBlank(tokens: readonly Token[], at: number): Item | undefined {
  const date = readNumericDate(tokens, at);
  if (date !== undefined) return date;
  let next = at + 1;
  while (tokenAt(tokens, next).kind === 'blank') next++;
  const token = tokenAt(tokens, next);
  if (token.sense.month !== undefined) {
    const { years, next: past } = readYears(tokens, next + 1, token.sense.month);
    const month = monthsSpan(token.sense.month, token.sense.month, 'month');
    return incomplete(at, past, withYears(month, years));
  }
  const { years, next: past } = readYears(tokens, next, 1);
  if (years !== undefined && isYear(token))
    return incomplete(at, past, yearsSpan(years[0] ?? 0, years[0] ?? 0));
  return { first: at, next: Math.max(past, next), meaning: { is: 'blank' } };
}
