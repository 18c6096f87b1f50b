import type { Unit } from '../lexicon/sense.js';
import { tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import type { Item } from './item.js';
import type { Run } from './run.js';

/** ISO 8601 duration of so many units; quarters and half-years are said in months. */
export function isoDuration(count: number, unit: Unit): string {
  if (unit === 'Q') return `P${count * 3}M`;
  if (unit === 'H') return `P${count * 6}M`;
  return `P${count}${unit}`;
}

/** Words between a number and its unit that do not change the unit: «5 рабочих дней». */
const KINDS_OF_DAYS = new Set(
  'рабочих календарных учебных банковских рабочий рабочего календарный календарного полных х ти'.split(
    ' ',
  ),
);

/** The first word that is no such adjective. */
export function skipKindOfDays(tokens: readonly Token[], at: number): number {
  return KINDS_OF_DAYS.has(tokenAt(tokens, at).word) ? at + 1 : at;
}

/** «5 рабочих дней», «3–12 месяцев», «2 месяца», «полтора» is not read. */
export function readDurationAfter(
  run: Run,
  first: number,
  tokens: readonly Token[],
): Item | undefined {
  const pair = run.pairs[0];
  const at = skipKindOfDays(tokens, run.next);
  const unit = tokenAt(tokens, at).sense.unit;
  if (unit === undefined || pair === undefined || run.pairs.length > 1 || pair.low < 1)
    return undefined;
  if (pair.high >= 1900) return undefined;
  const low = isoDuration(pair.low, unit);
  const high = isoDuration(pair.high, unit);
  return {
    first,
    next: at + 1,
    meaning: { is: 'duration', low, high, years: unit === 'Y' ? pair.high : 0 },
  };
}
