import { isSmall, tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import type { Item } from './item.js';

/** «16.00», «16:30»: hours and minutes. A dot before 01–12 means a month unless «в» stands before. */
export function readClock(
  tokens: readonly Token[],
  at: number,
  before: Item | undefined,
): Item | undefined {
  const hour = tokenAt(tokens, at);
  const sign = tokenAt(tokens, at + 1);
  const minute = tokenAt(tokens, at + 2);
  if (!isSmall(hour) || hour.value > 23 || minute.digits !== 2 || minute.value > 59)
    return undefined;
  if (sign.gap || minute.gap || (sign.kind !== 'colon' && sign.kind !== 'dot')) return undefined;
  const mayBeMonth = minute.value >= 1 && minute.value <= 12;
  const afterClock = before?.meaning.is === 'clock' || tokenAt(tokens, at - 1).word === 'в';
  if (sign.kind === 'dot' && mayBeMonth && !afterClock) return undefined;
  const after = tokenAt(tokens, at + 3);
  if (after.kind === 'dot' && tokenAt(tokens, at + 4).kind === 'number') return undefined;
  return {
    first: at,
    next: at + 3,
    meaning: { is: 'clock', hour: hour.value, minute: minute.value },
  };
}
