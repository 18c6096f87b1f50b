/** A stretch of calendar days, ISO 8601 (`YYYY-MM-DD`, or `--MM-DD` where the year is not known), both ends included. An absent end is open. */
export interface Interval {
  readonly from?: string;
  readonly to?: string;
}

export type TimingKind =
  | 'deadline'
  | 'period'
  | 'open'
  | 'whole-project'
  | 'by-agreement'
  | 'by-schedule'
  | 'ongoing'
  | 'as-needed'
  | 'relative';

export type Precision =
  | 'day'
  | 'decade'
  | 'half-month'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year';

/** Recurrence: an RFC 5545 rule where it can be said so, else `times` per `per` (an ISO 8601 duration). */
export interface Repeat {
  readonly rrule?: string;
  readonly times?: number;
  readonly per?: string;
  /** «не реже». */
  readonly atLeast?: boolean;
  /** «не чаще», «не более». */
  readonly atMost?: boolean;
  /** When each occurrence is due, as written («до 10 числа месяца, следующего за отчётным»). */
  readonly due?: string;
}

/** What the context must give before the intervals are exact. */
export type Need = 'year' | 'project-term' | 'school-year' | 'event';

export type TimingProblemCode =
  | 'unreadable'
  | 'incomplete'
  | 'order'
  | 'impossible-date'
  | 'impossible-part'
  | 'weekday'
  | 'misspelt'
  | 'look-alike';

/** What years and months are counted in; a half is of either. A year is impossible that no document can mean. */
export type CalendarPart =
  | 'year'
  | 'quarter'
  | 'half-year'
  | 'month'
  | 'decade'
  | 'half'
  | 'week'
  | 'school-quarter'
  | 'trimester';

/** What is wrong with a phrase. `text` is the part meant, `start`/`end` its offsets in the phrase. */
export interface TimingProblem {
  readonly code: TimingProblemCode;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly suggestion?: string;
  /** Of an `impossible-part`: what was counted beyond the last. */
  readonly part?: CalendarPart;
}

/** What the program understands of a term («срок»). See `schemas/term.schema.json`. */
export interface Timing {
  readonly text: string;
  readonly intervals: readonly Interval[];
  readonly kind: TimingKind;
  readonly precision: Precision;
  readonly repeat?: Repeat;
  /** ISO 8601 duration, or a range of two joined by `/`. */
  readonly duration?: string;
  readonly anchor?: string;
  readonly needs?: readonly Need[];
  readonly notes: readonly string[];
  readonly problems: readonly TimingProblem[];
}

/** What makes relative and year-less phrases exact. All days ISO 8601. */
export interface TimingContext {
  readonly project?: Interval;
  readonly stage?: Interval;
  readonly year?: number;
  /** First and last day of a school year, `MM-DD`; 09-01 and 05-31 unless given. */
  readonly schoolYear?: { readonly from: string; readonly to: string };
  /** The event a relative term counts from. */
  readonly event?: Interval;
}

/** The three ways a term is written in YAML. */
export type TermValue =
  | string
  | number
  | { from?: string; to?: string; repeat?: string; note?: string };
