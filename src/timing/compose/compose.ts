import { nameOf } from '../grammar/anchor.js';
import type { Item } from '../grammar/item.js';
import type { Token } from '../text/token.js';
import type { Interval, Precision, Repeat, Timing, TimingKind, TimingProblem } from '../timing.js';
import type { Clause } from './clause.js';
import { coveredBy } from './cover.js';
import { needsOf } from './needs.js';
import { notesOf } from './notes.js';
import { coarsest } from './precision.js';
import { problemsOf, unreadable } from './problems.js';
import { gather, type Reading } from './reading.js';
import { precisionOf, type Recurring, toRepeat } from './repeat.js';

const SCHOOL_YEAR: readonly Interval[] = [{ from: '--09-01', to: '--05-31' }];

/** The months of a clause that is whole months of any year: «май – июнь», «III квартал»; undefined of any other. */
function wholeMonths({ role, start, end }: Clause): readonly number[] | undefined {
  const { from } = start.span;
  const { to } = end.span;
  const isClosed = role === 'plain' || role === 'range';
  const isWhole = from.day === 1 && to.day === 0 && end.span.precision !== 'year';
  if (!isClosed || !isWhole || (start.years ?? end.years) !== undefined) return undefined;
  const count = ((to.month - from.month + 12) % 12) + 1;
  return Array.from({ length: count }, (_, i) => ((from.month - 1 + i) % 12) + 1);
}

/** «ежегодно в марте», «ежегодно май – июнь»: the months of a yearly rule. */
function monthsOf(clauses: readonly Clause[], recurring: Recurring | undefined): string {
  if (recurring?.recurrence.unit !== 'Y') return '';
  const months = clauses.map(wholeMonths);
  if (months.includes(undefined)) return '';
  return [...new Set(months.flatMap((one) => one ?? []))].sort((a, b) => a - b).join(',');
}

function clockOf({ clock }: Reading): string {
  if (clock?.meaning.is !== 'clock') return '';
  return `BYHOUR=${clock.meaning.hour};BYMINUTE=${clock.meaning.minute}`;
}

function repeatOf(reading: Reading): Repeat | undefined {
  const { recurring, clauses } = reading;
  if (recurring === undefined) return undefined;
  return toRepeat(recurring.recurrence, clockOf(reading), monthsOf(clauses, recurring));
}

/** A school year that no number names: its usual days are known, its year is not. */
function isSchoolYear({ kind, clauses }: Reading): boolean {
  return clauses.length === 0 && kind?.meaning.need === 'school-year' && kind.meaning.note !== true;
}

function kindOf(reading: Reading, intervals: readonly Interval[]): TimingKind {
  const { kind, lasting, recurring } = reading;
  if (intervals.length > 0) {
    if (isSchoolYear(reading)) return 'ongoing';
    if (intervals.at(-1)?.to === undefined) return 'open';
    return intervals[0]?.from === undefined ? 'deadline' : 'period';
  }
  if (kind !== undefined) return kind.meaning.kind;
  if (lasting !== undefined) return 'relative';
  return recurring === undefined ? 'period' : 'ongoing';
}

function precisionOfReading({ clauses, kind, recurring }: Reading): Precision {
  if (clauses.length > 0) return coarsest(clauses);
  const { need, note } = kind?.meaning ?? {};
  if ((need === 'year' || need === 'school-year') && note !== true) return 'year';
  return recurring === undefined ? 'day' : precisionOf(recurring.recurrence);
}

/** Whether the project's end is the end of what recurs: «далее – ежегодно», «ежегодно в мае с 2021 года». */
function endsWithProject({ clauses, kind, recurring, thereafter }: Reading): boolean {
  if (recurring === undefined) return false;
  if (thereafter !== undefined) return true;
  if (clauses.some(({ heading, role }) => heading && role === 'from')) return true;
  return clauses.length === 0 && kind === undefined;
}

function isSchoolSpan({ start }: Clause): boolean {
  return start.span.schoolYear === true && start.years === undefined;
}

function readNothing({ clauses, recurring, lasting, kind }: Reading): boolean {
  return (
    clauses.length === 0 && recurring === undefined && lasting === undefined && kind === undefined
  );
}

function problemsIn(
  text: string,
  tokens: readonly Token[],
  covered: readonly boolean[],
  reading: Reading,
): TimingProblem[] {
  const blanks = reading.all
    .filter(({ meaning }) => meaning.is === 'blank')
    .map(({ first, next }) => ({ code: 'incomplete', first, next }) as const);
  const problems = problemsOf(text, tokens, covered, [...reading.flaws, ...blanks]);
  return problems.length === 0 && readNothing(reading) ? [unreadable(text)] : problems;
}

/** What the items of a phrase mean together. */
export function compose(text: string, tokens: readonly Token[], all: readonly Item[]): Timing {
  const reading = gather(text, tokens, all);
  const { lasting, kind, clauses } = reading;
  const covered = coveredBy(reading, tokens.length);
  const school = isSchoolYear(reading);
  const intervals = school ? SCHOOL_YEAR : reading.intervals;
  const repeat = repeatOf(reading);
  const needs = needsOf({
    intervals,
    school: school || clauses.some(isSchoolSpan),
    project: endsWithProject(reading),
    event: lasting !== undefined && intervals.length === 0,
    kind: kind?.meaning.need,
  });
  return {
    text,
    intervals,
    kind: kindOf(reading, intervals),
    precision: precisionOfReading(reading),
    ...(repeat === undefined ? {} : { repeat }),
    ...(lasting?.duration === undefined ? {} : { duration: lasting.duration }),
    ...(lasting?.anchor === undefined ? {} : { anchor: nameOf(lasting.anchor, tokens, text) }),
    ...(needs.length === 0 ? {} : { needs }),
    notes: notesOf(text, tokens, covered),
    problems: problemsIn(text, tokens, covered, reading),
  };
}
