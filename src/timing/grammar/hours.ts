import type { Token } from '../text/token.js';
import type { Item } from './item.js';
import type { Run } from './run.js';

const HOURS: ReadonlySet<string> = new Set(['час', 'часа', 'часов']);
const HOURS_OF_A_DAY = 24;

/** «часов». */
export function isHour({ word }: Token): boolean {
  return HOURS.has(word);
}

/** «24 часов» is a day, «2 часов» less than one. */
function durationOf(hours: number): string {
  return hours % HOURS_OF_A_DAY === 0 ? `P${hours / HOURS_OF_A_DAY}D` : `PT${hours}H`;
}

/** «в течение 24 часов», «через 2 часа»; elsewhere hours say how much is done, not when. */
export function readHours(
  { pairs, next, ordinal }: Run,
  first: number,
  _tokens: readonly Token[],
  before: Item | undefined,
): Item | undefined {
  const [pair, more] = pairs;
  const { meaning } = before ?? {};
  const isSpan =
    meaning?.is === 'preposition' &&
    (meaning.preposition === 'within' || meaning.preposition === 'later');
  if (!isSpan || ordinal || pair === undefined || more !== undefined || pair.low < 1) {
    return undefined;
  }
  const [low, high] = [durationOf(pair.low), durationOf(pair.high)];
  return { first, next: next + 1, meaning: { is: 'duration', low, high, years: 0 } };
}
