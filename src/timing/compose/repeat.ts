import { isoDuration } from '../grammar/duration.js';
import type { Item, Meaning, Recurrence } from '../grammar/item.js';
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

/** «ежегодно» beside «1 раз в квартал»: every year, and within it as often as the other says. */
function isFrame({ unit, interval, times, atLeast, atMost }: Recurrence): boolean {
  return unit === 'Y' && interval === 1 && (times ?? atLeast ?? atMost) === undefined;
}

/** Less often than each week: «2 раза в месяц», «ежеквартально». */
function isRare(repeat: Recurrence): boolean {
  const { unit } = repeat;
  return (
    unit !== undefined && unit !== 'D' && unit !== 'W' && !isDetail(repeat) && !isFrame(repeat)
  );
}

/** «по средам» beside «2 раза в месяц»: no rule says which of the Wednesdays, so it stays a note. */
function isEveryWeek({ byDay, bySetPos }: Recurrence): boolean {
  return byDay !== undefined && bySetPos === undefined && !/[0-9]/.test(byDay);
}

/** Pieces of one phrase put together; undefined where they contradict each other. */
function merged(a: Recurrence, b: Recurrence): Recurrence | undefined {
  if (isFrame(a) && !isDetail(b)) return b;
  if (isFrame(b) && !isDetail(a)) return a;
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

/** «не реже», «не чаще», «до 3 раз»: what the item before a recurrence makes of it; `said` are its words. */
function boundOf(before: Meaning, said: string): Pick<Recurrence, 'atLeast' | 'atMost'> {
  if (before.is === 'bound')
    return before.bound === 'at-least' ? { atLeast: true } : { atMost: true };
  return before.is === 'preposition' && said.toLowerCase() === 'до' ? { atMost: true } : {};
}

/** Adds up the recurrences, clock times and weekdays of a phrase. `textOf` gives the words of an item. */
export function recurringOf(
  items: readonly Item[],
  textOf: (item: Item) => string,
): Recurring | undefined {
  let recurrence: Recurrence | undefined;
  const used: Item[] = [];
  const rare = items.some(({ meaning }) => meaning.is === 'repeat' && isRare(meaning.repeat));
  for (const [at, item] of items.entries()) {
    if (item.meaning.is !== 'repeat') continue;
    const { repeat } = item.meaning;
    if (rare && isEveryWeek(repeat)) continue;
    const said = repeat.due === undefined ? repeat : { ...repeat, due: textOf(item) };
    const previous = items[at - 1];
    const before = previous?.meaning;
    const bounded =
      previous === undefined ? said : { ...said, ...boundOf(previous.meaning, textOf(previous)) };
    const sum = recurrence === undefined ? bounded : merged(recurrence, bounded);
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

/** Whether an RFC 5545 rule can say it: «2 раза в год» without days has none. */
export function hasRule({ times, byDay, byMonthDay }: Recurrence): boolean {
  return times === undefined || byDay !== undefined || byMonthDay !== undefined;
}

/** An RFC 5545 rule, or times per duration, from the pieces; a due day without a unit recurs monthly. */
export function toRepeat(recurrence: Recurrence, clock: string, byMonth: string): Repeat {
  const { unit = 'M', interval = 1, times, byDay, byMonthDay, bySetPos } = recurrence;
  const { atLeast, atMost, due } = recurrence;
  const extra = {
    ...(atLeast === true ? { atLeast } : {}),
    ...(atMost === true ? { atMost } : {}),
    ...(due === undefined ? {} : { due }),
  };
  const counted = times === undefined ? {} : { times, per: isoDuration(interval, unit) };
  if (!hasRule(recurrence)) return { ...counted, ...extra };
  const [frequency, base] = FREQUENCIES[unit];
  const every = base * interval;
  const rrule = [
    `FREQ=${frequency}`,
    every > 1 ? `INTERVAL=${every}` : '',
    byMonth === '' ? '' : `BYMONTH=${byMonth}`,
    byMonthDay === undefined ? '' : `BYMONTHDAY=${byMonthDay}`,
    byDay === undefined ? '' : `BYDAY=${byDay}`,
    bySetPos === undefined ? '' : `BYSETPOS=${bySetPos}`,
    clock,
  ];
  const isAll = (byMonthDay ?? byDay)?.split(',').length === times;
  return {
    rrule: rrule.filter((part) => part !== '').join(';'),
    ...(isAll ? {} : counted),
    ...extra,
  };
}

/** How exact a recurrence without dates is. */
export function precisionOf({ unit = 'M', due, byMonthDay, bySetPos }: Recurrence): Precision {
  return (due ?? byMonthDay ?? bySetPos) === undefined ? PRECISIONS[unit] : 'day';
}
