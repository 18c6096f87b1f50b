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
  'календарных календарный календарного учебных учебный учебного полных полного'.split(' '),
);

/** Days without weekends: ISO 8601 has no such unit, so the word is kept as a note. */
const WORKDAYS = new Set('рабочих рабочий рабочего банковских'.split(' '));

/** «рабочих»: days without weekends. */
export function isWorkday(token: Token): boolean {
  return WORKDAYS.has(token.word);
}

/** «календарных», «рабочих» before «дней». */
export function isKindOfDays({ word }: Token): boolean {
  return KINDS_OF_DAYS.has(word) || WORKDAYS.has(word);
}

/** The first word that is no such adjective. */
export function skipKindOfDays(tokens: readonly Token[], at: number): number {
  return isKindOfDays(tokenAt(tokens, at)) ? at + 1 : at;
}

/** The unit of «10-дневный срок», «3-х месячный период» and the position after; the number stands before. */
function readAdjective(
  tokens: readonly Token[],
  at: number,
): { unit: Unit; next: number } | undefined {
  const adjectiveAt = tokenAt(tokens, at).kind === 'dash' ? at + 1 : at;
  const unit = tokenAt(tokens, adjectiveAt).sense.lasting;
  const named = /^(срок|период)/.test(tokenAt(tokens, adjectiveAt + 1).word);
  return unit === undefined || !named ? undefined : { unit, next: adjectiveAt + 2 };
}

/** «5 рабочих дней», «3–12 месяцев», «2 месяца», «10-дневный срок». */
export function readDurationAfter(
  run: Run,
  first: number,
  tokens: readonly Token[],
): Item | undefined {
  const pair = run.pairs[0];
  const at = skipKindOfDays(tokens, run.next);
  const adjective = readAdjective(tokens, run.next);
  const unit = tokenAt(tokens, at).sense.unit ?? adjective?.unit;
  if (unit === undefined || pair === undefined || run.pairs.length > 1 || run.ordinal)
    return undefined;
  if (tokenAt(tokens, at).word === 'квартал' && pair.high > 1) return undefined;
  if (pair.low < 1 || pair.high < pair.low || pair.high >= 1900) return undefined;
  const low = isoDuration(pair.low, unit);
  const high = isoDuration(pair.high, unit);
  return {
    first,
    next: adjective?.next ?? at + 1,
    meaning: {
      is: 'duration',
      low,
      high,
      years: unit === 'Y' ? pair.high : 0,
      ...(isWorkday(tokenAt(tokens, at - 1)) ? { workdays: at - 1 } : {}),
      ...(adjective === undefined ? {} : { limit: true }),
    },
  };
}
