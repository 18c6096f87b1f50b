import { tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import { readDueTail } from './due.js';
import { isWorkday, skipKindOfDays } from './duration.js';
import type { Item } from './item.js';
import type { Run } from './run.js';
import { WEEKDAY_CODES } from './weekday-codes.js';

const WORKWEEK = WEEKDAY_CODES.slice(0, 5).join(',');

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

/** «последний день месяца», «первый день каждого квартала»: BYMONTHDAY=-1, 1; «рабочий день»: the last of Monday to Friday. */
export function readLastDay(run: Run, first: number, tokens: readonly Token[]): Item | undefined {
  const day = run.pairs[0]?.low;
  const dayAt = skipKindOfDays(tokens, run.next);
  if (!run.ordinal || (day !== 1 && day !== -1) || tokenAt(tokens, dayAt).sense.unit !== 'D')
    return undefined;
  const tail = readDueTail(tokens, dayAt + 1);
  if (tail.next === dayAt + 1) return undefined;
  const days = isWorkday(tokenAt(tokens, run.next))
    ? { byDay: WORKWEEK, bySetPos: day }
    : { byMonthDay: String(day) };
  const repeat = { unit: tail.unit ?? 'M', ...days } as const;
  return { first, next: tail.next, meaning: { is: 'repeat', repeat } };
}
