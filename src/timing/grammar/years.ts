import { isYear, tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import type { Item, ItemFlaw, Span } from './item.js';
import type { Pair, Run } from './run.js';
import { schoolSpan, yearsSpan } from './span.js';
import { skipYearWords } from './year.js';

function isYears({ low, high }: Pair): boolean {
  return low >= 1900 && low < 2100 && high >= 1900 && high < 2100;
}

function toSpan({ low, high }: Pair): Span {
  const span = yearsSpan(Math.min(low, high), Math.max(low, high));
  if (low === high) return span;
  return { ...span, closed: true };
}

function toItem(run: Run, first: number, next: number): Item {
  const flaws: ItemFlaw[] = run.pairs
    .filter(({ low, high }) => low > high)
    .map(({ low, high }) => ({ code: 'order', first, next, suggestion: `${high}–${low}` }));
  const isSchool = run.slash && run.pairs.every(({ low, high }) => high === low + 1);
  const spans = run.pairs.map((pair) => (isSchool ? schoolSpan(pair.low) : toSpan(pair)));
  return { first, next, meaning: { is: 'spans', spans, flaws } };
}

/** «2021 год», «2021–2024 годы», «2022, 2024 гг.», «21–22 гг.», «2021/22 г.» (a school year). */
export function readCountedYears(
  run: Run,
  first: number,
  tokens: readonly Token[],
): Item | undefined {
  const next = skipYearWords(tokens, run.next);
  if (run.pairs.every(isYears)) return toItem(run, first, next);
  const short = run.pairs.every(({ low, high }) => low >= 15 && low <= high && high <= 50);
  const word = tokenAt(tokens, run.next).word;
  if (!short || run.ordinal || (word !== 'г' && word !== 'гг')) return undefined;
  const pairs = run.pairs.map(({ low, high }) => ({ low: 2000 + low, high: 2000 + high }));
  return toItem({ ...run, pairs }, first, next);
}

function isBoundary(token: Token): boolean {
  if (token.kind === 'word') return token.entry !== undefined;
  return token.kind !== 'number' && token.kind !== 'other' && token.kind !== 'open-quote';
}

function mayStandBefore(before: Item | undefined, token: Token): boolean {
  const meaning = before?.meaning;
  if (meaning?.is === 'text') return token.line;
  return meaning?.is !== 'joint' || meaning.afterText !== true;
}

/** «2021,5 тыс. руб.»: the figures of one number. */
function isDecimal(tokens: readonly Token[], at: number): boolean {
  const comma = tokenAt(tokens, at);
  const after = tokenAt(tokens, at + 1);
  return (
    comma.kind === 'comma' && !comma.gap && after.kind === 'number' && !after.gap && !isYear(after)
  );
}

/** A year without the word: only where nothing but time stands next to it, for «Школа – 2023» is a name. */
export function readBareYears(
  run: Run,
  first: number,
  tokens: readonly Token[],
  before: Item | undefined,
): Item | undefined {
  if (!run.pairs.every(isYears) || run.ordinal) return undefined;
  if (!isBoundary(tokenAt(tokens, run.next)) || isDecimal(tokens, run.next)) return undefined;
  if (!mayStandBefore(before, tokenAt(tokens, first))) return undefined;
  if (tokenAt(tokens, run.next).kind === 'dot' && isYear(tokenAt(tokens, run.next + 1)))
    return undefined;
  return toItem(run, first, run.next);
}
