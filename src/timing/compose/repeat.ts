import { isoDuration } from '../grammar/duration.js';
import type { Item, Recurrence } from '../grammar/item.js';
import type { Unit } from '../lexicon/sense.js';
import type { Precision, Repeat } from '../timing.js';

const FREQUENCIES: Readonly<Record<Unit, readonly [string, number]>> = {
  D: ['DAILY', 1],
  W: ['WEEKLY', 1],
  M: ['MONTHLY', 1],
  Q: ['MONTHLY', 3],
  H: ['MONTHLY', 6],
  Y: ['YEARLY', 1],
};

const PRECISIONS: Readonly<Record<Unit, Precision>> = {
  D: 'day',
  W: 'day',
  M: 'month',
  Q: 'quarter',
  H: 'half-year',
  Y: 'year',
};

/** Says on which days, not how often: «по средам», «до 10 числа». */
function isDetail({ byDay, byMonthDay, due }: Recurrence): boolean {
  return byDay !== undefined || byMonthDay !== undefined || due !== undefined;
}

/** The unit of two pieces: of the one that says how often; days of the week make «ежедневно» weekly. */
function unitOf(a: Recurrence, b: Recurrence): Unit | undefined {
  const [often, detail] = isDetail(a) ? [b, a] : [a, b];
  return often.unit === 'D' && detail.byDay !== undefined ? 'W' : (often.unit ?? detail.unit);
}

/** Pieces of one phrase put together; undefined where they contradict each other. */
function merged(a: Recurrence, b: Recurrence): Recurrence | undefined {
  const sameUnit = a.unit === undefined || b.unit === undefined || a.unit === b.unit;
  if (!sameUnit && !isDetail(a) && !isDetail(b)) return undefined;
  const unit = unitOf(a, b);
  return { ...b, ...a, ...(unit === undefined ? {} : { unit }) };
}

/** What recurs, in pieces, and the items that said so. */
export interface Recurring {
  readonly recurrence: Recurrence;
  readonly items: readonly Item[];
}

/** Adds up the recurrences, clock times and weekdays of a phrase. `textOf` gives the words of an item. */
export function recurringOf(
  items: readonly Item[],
  textOf: (item: Item) => string,
): Recurring | undefined {
  let recurrence: Recurrence | undefined;
  const used: Item[] = [];
  for (const [at, item] of items.entries()) {
    if (item.meaning.is !== 'repeat') continue;
    const { repeat } = item.meaning;
    const said = repeat.due === undefined ? repeat : { ...repeat, due: textOf(item) };
    const before = items[at - 1]?.meaning;
    const atLeast =
      before?.is === 'bound' && before.bound === 'at-least' ? { ...said, atLeast: true } : said;
    const sum = recurrence === undefined ? atLeast : merged(recurrence, atLeast);
    if (sum === undefined) continue;
    recurrence = sum;
    const introduced = before?.is === 'bound' || before?.is === 'preposition';
    used.push(...(introduced ? items.slice(at - 1, at) : []));
    used.push(item);
  }
  const { unit, due, byMonthDay } = recurrence ?? {};
  if (recurrence === undefined || (unit ?? due ?? byMonthDay) === undefined) return undefined;
  return { recurrence, items: used };
}

/** An RFC 5545 rule, or times per duration, from the pieces; a due day without a unit recurs monthly. */
export function toRepeat(recurrence: Recurrence, clock: string, byMonth: string): Repeat {
  const { unit = 'M', interval = 1, times, byDay, byMonthDay, atLeast, due } = recurrence;
  const extra = { ...(atLeast === true ? { atLeast } : {}), ...(due === undefined ? {} : { due }) };
  const counted = times === undefined ? {} : { times, per: isoDuration(interval, unit) };
  if (times !== undefined && byDay === undefined && byMonthDay === undefined)
    return { ...counted, ...extra };
  const [frequency, base] = FREQUENCIES[unit];
  const every = base * interval;
  const rrule = [
    `FREQ=${frequency}`,
    every > 1 ? `INTERVAL=${every}` : '',
    byMonth === '' ? '' : `BYMONTH=${byMonth}`,
    byMonthDay === undefined ? '' : `BYMONTHDAY=${byMonthDay}`,
    byDay === undefined ? '' : `BYDAY=${byDay}`,
    clock,
  ];
  const isAll = byMonthDay?.split(',').length === times;
  return {
    rrule: rrule.filter((part) => part !== '').join(';'),
    ...(isAll ? {} : counted),
    ...extra,
  };
}

/** How exact a recurrence without dates is. */
export function precisionOf({ unit = 'M', due, byMonthDay }: Recurrence): Precision {
  return due !== undefined || byMonthDay !== undefined ? 'day' : PRECISIONS[unit];
}
