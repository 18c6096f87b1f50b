import { tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import type { Item } from './item.js';
import type { Run } from './run.js';
import { WEEKDAY_CODES } from './weekday-codes.js';

/** Past «месяца», «каждого месяца»; -1 where neither stands. */
function pastMonth(tokens: readonly Token[], at: number): number {
  const next = tokenAt(tokens, at).sense.every === true ? at + 1 : at;
  return tokenAt(tokens, next).sense.unit === 'M' ? next + 1 : -1;
}

/** «последний четверг месяца», «2-й и 4-й вторник каждого месяца»: FREQ=MONTHLY;BYDAY=2TU,4TU. */
export function readNthWeekday(
  run: Run,
  first: number,
  tokens: readonly Token[],
  before: Item | undefined,
): Item | undefined {
  const weekday = tokenAt(tokens, run.next).sense.weekday;
  const code = WEEKDAY_CODES[(weekday ?? 0) - 1];
  if (code === undefined || !run.ordinal) return undefined;
  const past = pastMonth(tokens, run.next + 1);
  const isRepeat = past > 0 || before?.meaning.is === 'repeat';
  if (!isRepeat || !run.pairs.every(({ low }) => low >= -1 && low <= 5)) return undefined;
  const byDay = run.pairs.map(({ low }) => `${low}${code}`).join(',');
  return {
    first,
    next: past > 0 ? past : run.next + 1,
    meaning: { is: 'repeat', repeat: { unit: 'M', byDay } },
  };
}
