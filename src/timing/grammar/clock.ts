import { isSmall, tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import type { Item } from './item.js';

/** «10-00»: hours and minutes joined by a hyphen, after «в» or «с». */
const HYPHEN_MINUTES = new Set([0, 15, 30, 45]);
const HOURS = new Set(['час', 'часа', 'часов', 'ч']);

function clock(first: number, next: number, hour: number, minute: number): Item | undefined {
  return hour > 23 || minute > 59
    ? undefined
    : { first, next, meaning: { is: 'clock', hour, minute } };
}

/** «в 10 часов», «с 15-00»; only after «в», «с», «до», for «36 часов» is a length of study. */
function readAfterPreposition(tokens: readonly Token[], at: number): Item | undefined {
  const [hour, sign, minute] = [
    tokenAt(tokens, at),
    tokenAt(tokens, at + 1),
    tokenAt(tokens, at + 2),
  ];
  if (!['в', 'с', 'до'].includes(tokenAt(tokens, at - 1).word)) return undefined;
  if (HOURS.has(sign.word)) return clock(at, at + 2, hour.value, 0);
  const hyphen =
    sign.kind === 'dash' && !sign.gap && minute.digits === 2 && HYPHEN_MINUTES.has(minute.value);
  const plain = tokenAt(tokens, at + 3);
  if (!hyphen || minute.gap || plain.sense.month !== undefined || plain.kind === 'dot')
    return undefined;
  return clock(at, at + 3, hour.value, minute.value);
}

/** «16.00», «16:30», «в 10 часов». A dot before 01–12 means a month unless «в» or another hour stands before. */
export function readClock(
  tokens: readonly Token[],
  at: number,
  before: Item | undefined,
): Item | undefined {
  const hour = tokenAt(tokens, at);
  if (!isSmall(hour)) return undefined;
  const sign = tokenAt(tokens, at + 1);
  const minute = tokenAt(tokens, at + 2);
  const pointed = (sign.kind === 'colon' || sign.kind === 'dot') && !sign.gap;
  if (!pointed || minute.digits !== 2 || minute.gap) return readAfterPreposition(tokens, at);
  const mayBeMonth = minute.value >= 1 && minute.value <= 12;
  const afterHour = before?.meaning.is === 'clock' || tokenAt(tokens, at - 1).word === 'в';
  if (sign.kind === 'dot' && mayBeMonth && !afterHour) return undefined;
  return clock(at, at + 3, hour.value, minute.value);
}
