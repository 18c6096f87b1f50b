import { tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import type { Item, ItemFlaw, Span } from './item.js';
import { monthsSpan, withYears } from './span.js';
import { readYears } from './year.js';

/** A span with the years after it; blanks in their place are a flaw. */
export function withYearsAt(span: Span, first: number, at: number, tokens: readonly Token[]): Item {
  const { years, next, blank } = readYears(tokens, at, span.from.month);
  const flaws: ItemFlaw[] = blank ? [{ code: 'incomplete', first, next }] : [];
  return { first, next, meaning: { is: 'spans', spans: [withYears(span, years)], flaws } };
}

/** «сентябрь», «сент. 2022 г.», «ноябрь 2022, 2023 годов». */
export function readMonth(tokens: readonly Token[], at: number): Item | undefined {
  const { month } = tokenAt(tokens, at).sense;
  return month === undefined
    ? undefined
    : withYearsAt(monthsSpan(month, month, 'month'), at, at + 1, tokens);
}
