import type { Term } from '../../../model/project.js';
import type { Interval, Timing, TimingProblemCode } from '../../../timing/timing.js';
import { isPhrase } from '../words/written-text.js';

/** Problems after which the days of a term mean nothing; each is reported by a rule of its own. */
const SPOILING: ReadonlySet<TimingProblemCode> = new Set([
  'unreadable',
  'incomplete',
  'order',
  'impossible-date',
  'impossible-part',
]);

/** Whether the days of a term can be compared with others. */
export function isSound(timing: Timing): boolean {
  return timing.problems.every(({ code }) => !SPOILING.has(code));
}

/** Whether a phrase ends before it begins, so that one of its years may be wrong. */
export function isReversedPhrase(term: Term): boolean {
  return isPhrase(term) && term.written.problems.some(({ code }) => code === 'order');
}

function isDated({ from, to }: Interval): boolean {
  const day = from ?? to;
  return day !== undefined && !day.startsWith('--');
}

/**
 * The days a term claims, as stretches. Of a deadline only its day counts: what precedes it is not
 * promised. Empty where the term names no days, or names them wrongly.
 */
export function daysOf(timing: Timing): readonly Interval[] {
  if (!isSound(timing)) return [];
  const dated = timing.intervals.filter(isDated);
  if (timing.kind !== 'deadline') return dated;
  return dated.flatMap(({ to }) => (to === undefined ? [] : [{ from: to, to }]));
}

/** Whether a term lasts as long as the project does and so belongs to no stage. */
export function lastsThroughout(timing: Timing): boolean {
  return timing.kind === 'whole-project' || timing.kind === 'ongoing';
}

/** From the first day of a term to its last. */
export function extentOfDays(days: readonly Interval[]): Interval | undefined {
  const from = days[0]?.from;
  const to = days.at(-1)?.to;
  if (from === undefined && to === undefined) return undefined;
  return { ...(from && { from }), ...(to && { to }) };
}

/** A term that can be compared: its days and itself. */
export interface DatedTerm {
  readonly term: Term;
  readonly days: readonly Interval[];
}

/** A term with its days, where it has any. */
export function datedTerm(term: Term | undefined): DatedTerm | undefined {
  if (term === undefined) return undefined;
  const days = daysOf(term.resolved);
  return days.length === 0 ? undefined : { term, days };
}
