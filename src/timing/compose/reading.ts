import type { Item, ItemFlaw } from '../grammar/item.js';
import { WEEKDAY_CODES } from '../grammar/weekday-codes.js';
import { WEEKDAY_NAMES } from '../lexicon/weekday-names.js';
import { tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import type { Interval } from '../timing.js';
import { type Clause, readClauses } from './clause.js';
import { datesOf, endedByLength } from './dates.js';
import { type Lasting, lastingOf } from './duration.js';
import { type KindItem, mainKind } from './kind.js';
import { narrow } from './narrow.js';
import { hasRule, type Recurring, recurringOf } from './repeat.js';
import { attachWeekdays, type Beside, rightWeekday } from './weekdays.js';
import { shareYears } from './years.js';

/** Everything understood of a phrase, before it is put into a {@link Timing}. */
export interface Reading {
  readonly all: readonly Item[];
  readonly clauses: readonly Clause[];
  readonly intervals: readonly Interval[];
  readonly recurring: Recurring | undefined;
  readonly lasting: Lasting | undefined;
  readonly kind: KindItem | undefined;
  readonly beside: readonly Beside[];
  /** «далее» after dates: they recur, or go on without an end. */
  readonly thereafter: Item | undefined;
  /** The hour of what recurs; a second one stays a note. */
  readonly clock: Item | undefined;
  readonly flaws: readonly ItemFlaw[];
}

/** «еженедельно (пятница)»: weekdays beside a weekly recurrence without its own are its days. */
function weeklyOn(items: readonly Item[]): readonly Item[] {
  const weekly = items.some(
    ({ meaning }) =>
      meaning.is === 'repeat' && meaning.repeat.unit === 'W' && meaning.repeat.byDay === undefined,
  );
  if (!weekly) return items;
  return items.map((item): Item => {
    const byDay =
      item.meaning.is === 'weekday' ? WEEKDAY_CODES[item.meaning.weekday - 1] : undefined;
    return byDay === undefined ? item : { ...item, meaning: { is: 'repeat', repeat: { byDay } } };
  });
}

/** «ежемесячно, кроме июля и августа»: what is left out, up to a closing bracket, is no part of the term. */
function withoutExceptions(items: readonly Item[]): readonly Item[] {
  let left = false;
  return items.map((item): Item => {
    const { meaning } = item;
    if (meaning.is === 'preposition' && meaning.preposition === 'except') left = true;
    if (meaning.is === 'bracket') left = false;
    return left ? { ...item, meaning: { is: 'text' } } : item;
  });
}

/** The positions of tokens that begin a line: a list, not one date run into the next. */
function linesOf(tokens: readonly Token[], items: readonly Item[]): ReadonlySet<number> {
  return new Set(
    items.filter(({ first }) => tokenAt(tokens, first).line).map(({ first }) => first),
  );
}

function weekdayFlaws(beside: readonly Beside[], clauses: readonly Clause[]): ItemFlaw[] {
  return beside.flatMap((found) => {
    const clause = clauses.find(
      ({ first, next }) => first <= found.date.first && found.date.next <= next,
    );
    const end =
      clause?.role === 'range' && clause.next === found.date.next ? clause.end : clause?.start;
    const right = rightWeekday(found, end?.years?.[0]);
    if (right === undefined) return [];
    const { first, next } = found.item;
    return [{ code: 'weekday', first, next, suggestion: WEEKDAY_NAMES[right - 1] ?? '' } as const];
  });
}

/** «2021 г. и далее»: nothing but «далее» follows the dates, so they have no end. */
function goesOn(items: readonly Item[], clauses: readonly Clause[]): boolean {
  const last = clauses.at(-1);
  return items.at(-1)?.meaning.is === 'thereafter' && last?.role === 'plain';
}

/** What the items of a phrase say, each part by itself. */
export function gather(text: string, tokens: readonly Token[], all: readonly Item[]): Reading {
  const spoken = withoutExceptions(all).filter(({ meaning }) => meaning.is !== 'filler');
  const { items, beside } = attachWeekdays(weeklyOn(spoken));
  const { clauses: read, flaws: found } = readClauses(items, linesOf(tokens, items));
  const open = goesOn(items, read);
  const clauses = read.map((clause, i) =>
    open && i === read.length - 1 ? { ...clause, role: 'from' as const } : clause,
  );
  shareYears(clauses);
  narrow(clauses, items, (at) => tokenAt(tokens, at).kind === 'colon');
  const flaws = [...found];
  const lasting = lastingOf(items);
  const length = lasting?.anchor === undefined ? lasting?.duration : undefined;
  const intervals = endedByLength(datesOf(clauses, flaws), length);
  flaws.push(...weekdayFlaws(beside, clauses));
  const textOf = ({ first, next }: Item) =>
    text.slice(tokenAt(tokens, first).start, tokenAt(tokens, next - 1).end);
  const recurring = recurringOf(items, textOf);
  const thereafter = items.find(({ meaning }) => meaning.is === 'thereafter');
  return {
    all,
    clauses,
    intervals,
    recurring,
    lasting,
    kind: mainKind(items),
    beside,
    thereafter: recurring !== undefined || open ? thereafter : undefined,
    clock:
      recurring !== undefined && hasRule(recurring.recurrence)
        ? items.find(({ meaning }) => meaning.is === 'clock')
        : undefined,
    flaws,
  };
}
