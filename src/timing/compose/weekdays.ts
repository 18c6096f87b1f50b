import { isoDay, weekdayOf } from '../calendar.js';
import type { Item } from '../grammar/item.js';

/** A weekday written beside a date: «понедельник, 18 июня 2021», «01.10.2022 (сб.)». */
export interface Beside {
  readonly weekday: number;
  readonly item: Item;
  readonly date: Item;
}

function isDate(item: Item | undefined): item is Item {
  return (
    item?.meaning.is === 'spans' &&
    item.meaning.spans.length === 1 &&
    item.meaning.spans[0]?.precision === 'day'
  );
}

function isSoft(item: Item | undefined): boolean {
  if (item?.meaning.is === 'bracket') return true;
  return item?.meaning.is === 'joint' && item.meaning.joint === 'comma';
}

/** The items without weekdays that belong to a date, and those weekdays. */
export function attachWeekdays(items: readonly Item[]): { items: Item[]; beside: Beside[] } {
  const rest: Item[] = [];
  const beside: Beside[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) continue;
    if (item.meaning.is !== 'weekday') {
      rest.push(item);
      continue;
    }
    const { weekday } = item.meaning;
    const soft = isSoft(rest.at(-1)) ? rest.at(-2) : rest.at(-1);
    if (isDate(soft)) {
      beside.push({ weekday, item, date: soft });
      if (isSoft(rest.at(-1))) rest.pop();
      if (items[at + 1]?.meaning.is === 'bracket') at++;
      continue;
    }
    const nextAt = isSoft(items[at + 1]) ? at + 2 : at + 1;
    const next = items[nextAt];
    if (isDate(next)) {
      beside.push({ weekday, item, date: next });
      at = nextAt - 1;
    } else rest.push(item);
  }
  return { items: rest, beside };
}

/** The weekday that a date really has, when the one beside it is another; undefined when they agree or no year is known. */
export function rightWeekday(
  { weekday, date }: Beside,
  year: number | undefined,
): number | undefined {
  const span = date.meaning.is === 'spans' ? date.meaning.spans[0] : undefined;
  if (span === undefined || year === undefined || span.closed === true) return undefined;
  const real = weekdayOf(isoDay(year, span.from.month, span.from.day));
  return real === weekday ? undefined : real;
}
