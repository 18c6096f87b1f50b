import { nameOf } from '../grammar/anchor.js';
import type { Item, ItemFlaw } from '../grammar/item.js';
import { WEEKDAY_CODES } from '../grammar/weekday-codes.js';
import { normalize } from '../interval.js';
import { WEEKDAY_NAMES } from '../lexicon/weekday-names.js';
import { tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import type { Interval, Timing, TimingKind } from '../timing.js';
import { type Clause, readClauses } from './clause.js';
import { type Lasting, lastingOf } from './duration.js';
import { cutByDeadline, intervalsOf } from './intervals.js';
import { type KindItem, mainKind } from './kind.js';
import { needsOf } from './needs.js';
import { notesOf } from './notes.js';
import { coarsest } from './precision.js';
import { problemsOf, unreadable } from './problems.js';
import { precisionOf, type Recurring, recurringOf, toRepeat } from './repeat.js';
import { attachWeekdays, type Beside, rightWeekday } from './weekdays.js';
import { shareYears } from './years.js';

function datesOf(clauses: readonly Clause[], flaws: ItemFlaw[]): Interval[] {
  const intervals: Interval[] = [];
  for (const clause of clauses) {
    if (clause.heading) continue;
    for (const next of intervalsOf(clause, flaws)) {
      const cut = clause.role === 'till' ? cutByDeadline(intervals.at(-1), next) : undefined;
      if (cut !== undefined) intervals[intervals.length - 1] = cut;
      else intervals.push(next);
    }
  }
  return intervals;
}

/** «ежегодно в марте»: the months of a yearly rule, where each date is one month of any year. */
function monthsOf(clauses: readonly Clause[], recurring: Recurring | undefined): string {
  if (recurring?.recurrence.unit !== 'Y') return '';
  const isMonth = ({ role, start }: Clause) =>
    role === 'plain' && start.span.precision === 'month' && start.years === undefined;
  if (!clauses.every(isMonth)) return '';
  return clauses
    .map(({ start }) => start.span.from.month)
    .sort((a, b) => a - b)
    .join(',');
}

function clockOf(items: readonly Item[]): { item: Item | undefined; rule: string } {
  for (const item of items) {
    if (item.meaning.is !== 'clock') continue;
    return { item, rule: `BYHOUR=${item.meaning.hour};BYMINUTE=${item.meaning.minute}` };
  }
  return { item: undefined, rule: '' };
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

function kindOf(
  intervals: readonly Interval[],
  kind: KindItem | undefined,
  lasting: Lasting | undefined,
  recurring: Recurring | undefined,
): TimingKind {
  const last = intervals.at(-1);
  if (last !== undefined) {
    if (kind?.meaning.need === 'school-year') return 'ongoing';
    if (last.to === undefined) return 'open';
    return intervals[0]?.from === undefined ? 'deadline' : 'period';
  }
  if (lasting !== undefined && kind === undefined) return 'relative';
  if (kind !== undefined) return kind.meaning.kind;
  return recurring === undefined ? 'period' : 'ongoing';
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

/** The positions of tokens that begin a line: a list, not one date run into the next. */
function linesOf(tokens: readonly Token[], items: readonly Item[]): ReadonlySet<number> {
  return new Set(
    items.filter(({ first }) => tokenAt(tokens, first).line).map(({ first }) => first),
  );
}

const SCHOOL_YEAR: readonly Interval[] = [{ from: '--09-01', to: '--05-31' }];

/** What the items of a phrase mean together. */
export function compose(text: string, tokens: readonly Token[], all: readonly Item[]): Timing {
  const { items, beside } = attachWeekdays(
    weeklyOn(all.filter(({ meaning }) => meaning.is !== 'filler')),
  );
  const { clauses, flaws: found } = readClauses(items, linesOf(tokens, items));
  const flaws = [...found];
  shareYears(clauses);
  const textOf = ({ first, next }: Item) =>
    text.slice(tokenAt(tokens, first).start, tokenAt(tokens, next - 1).end);
  const recurring = recurringOf(items, textOf);
  const lasting = lastingOf(items);
  const kind = mainKind(items);
  const intervals = normalize(datesOf(clauses, flaws));
  flaws.push(...weekdayFlaws(beside, clauses));
  const clock = clockOf(items);

  const used: { first: number; next: number }[] = [
    ...clauses,
    ...(recurring?.items ?? []),
    ...(lasting?.items ?? []),
  ];
  used.push(...beside.map(({ item }) => item));
  const thereafter =
    recurring !== undefined && items.some(({ meaning }) => meaning.is === 'thereafter');
  for (const item of all) {
    const { is } = item.meaning;
    const soft = is === 'filler' || (is === 'thereafter' && thereafter);
    const timed = item === clock.item && recurring !== undefined;
    const isMain =
      item === kind &&
      kind.meaning.note !== true &&
      (intervals.length === 0 || kind.meaning.need !== undefined);
    if (soft || timed || isMain || is === 'blank') used.push(item);
    if (is === 'blank') flaws.push({ code: 'incomplete', first: item.first, next: item.next });
  }
  const covered = new Array<boolean>(tokens.length).fill(false);
  for (const { first, next } of used) covered.fill(true, first, next);
  for (const { meaning } of lasting?.items ?? []) {
    if (meaning.is === 'duration' && meaning.workdays !== undefined)
      covered[meaning.workdays] = false;
  }

  const nothing =
    clauses.length === 0 && recurring === undefined && lasting === undefined && kind === undefined;
  const problems = problemsOf(text, tokens, covered, flaws);
  if (nothing && problems.length === 0) problems.push(unreadable(text));
  const notes = notesOf(text, tokens, covered);
  const schoolKind =
    kind?.meaning.need === 'school-year' && kind.meaning.note !== true && intervals.length === 0;
  const dates = schoolKind ? SCHOOL_YEAR : intervals;
  const needs = needsOf({
    intervals: dates,
    school:
      schoolKind ||
      clauses.some(({ start }) => start.span.schoolYear === true && start.years === undefined),
    project:
      recurring !== undefined && (thereafter || (clauses.length === 0 && kind === undefined)),
    event: lasting !== undefined && intervals.length === 0,
    kind: kind?.meaning.need,
  });
  const precision =
    clauses.length > 0
      ? coarsest(clauses)
      : recurring === undefined
        ? 'day'
        : precisionOf(recurring.recurrence);
  return {
    text,
    intervals: dates,
    kind: kindOf(dates, kind, lasting, recurring),
    precision: schoolKind || kind?.meaning.need === 'year' ? 'year' : precision,
    ...(recurring === undefined
      ? {}
      : { repeat: toRepeat(recurring.recurrence, clock.rule, monthsOf(clauses, recurring)) }),
    ...(lasting?.duration === undefined ? {} : { duration: lasting.duration }),
    ...(lasting?.anchor === undefined ? {} : { anchor: nameOf(lasting.anchor, tokens, text) }),
    ...(needs.length === 0 ? {} : { needs }),
    notes,
    problems,
  };
}
