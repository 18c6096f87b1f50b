import { tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import { readDueTail } from './due.js';
import type { Item } from './item.js';
import type { Run } from './run.js';

/** «15 числа каждого месяца», «1-го и 15-го числа»: FREQ=MONTHLY;BYMONTHDAY=1,15. */
export function readDayOfMonth(
  run: Run,
  first: number,
  tokens: readonly Token[],
): Item | undefined {
  if (!run.pairs.every(({ low, high }) => low >= -1 && low !== 0 && high <= 31 && low <= high))
    return undefined;
  if (tokenAt(tokens, run.next + 1).sense.month !== undefined) return undefined;
  const days = run.pairs.flatMap(({ low, high }) =>
    Array.from({ length: high - low + 1 }, (_, i) => low + i),
  );
  const tail = readDueTail(tokens, run.next + 1);
  const repeat = { unit: tail.unit ?? 'M', byMonthDay: days.join(',') } as const;
  return { first, next: tail.next, meaning: { is: 'repeat', repeat } };
}

/** «последний день месяца», «первый день каждого квартала»: BYMONTHDAY=-1, 1. */
export function readLastDay(run: Run, first: number, tokens: readonly Token[]): Item | undefined {
  const day = run.pairs[0]?.low;
  const tail = readDueTail(tokens, run.next + 1);
  if (!run.ordinal || (day !== 1 && day !== -1) || tail.next === run.next + 1) return undefined;
  const repeat = { unit: tail.unit ?? 'M', byMonthDay: String(day) } as const;
  return { first, next: tail.next, meaning: { is: 'repeat', repeat } };
}
