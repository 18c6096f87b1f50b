import type { Preposition } from '../lexicon/phrases.js';
import type { Unit } from '../lexicon/sense.js';
import type { Token } from '../text/token.js';
import type { CalendarPart, Need, Precision, TimingKind, TimingProblemCode } from '../timing.js';
import type { Anchor } from './anchor.js';

/** A day whose year may not be known yet. `day` 0 is the month's last day. `shift` is added to the year. */
export interface Day {
  readonly month: number;
  readonly day: number;
  readonly shift: number;
}

/** A stretch of the calendar as written: one date, month, quarter, year … */
export interface Span {
  readonly from: Day;
  readonly to: Day;
  readonly precision: Precision;
  /** One year, or several («ноябрь 2022, 2023 годов»); absent where none is written. */
  readonly years?: readonly number[];
  /** A bare year: may be the heading of what follows («2022 год: март, май»). */
  readonly wholeYear?: boolean;
  /** A school year without numbers. */
  readonly schoolYear?: boolean;
  /** Both ends are written («с 15 по 20 ноября»). */
  readonly closed?: boolean;
  /** «начало 2022 года»: a deadline at it means its first day. */
  readonly beginning?: boolean;
  /** «конец 2022 года»: what a deadline at the end, or a start at the beginning, is exact to. */
  readonly whole?: Precision;
}

/** Something wrong within an item, by token positions. */
export interface ItemFlaw {
  readonly code: TimingProblemCode;
  readonly first: number;
  readonly next: number;
  readonly suggestion?: string;
  readonly part?: CalendarPart;
}

/** Recurrence in pieces; several items of one phrase add up («еженедельно» + «по средам» + «в 16.00»). */
export interface Recurrence {
  readonly unit?: Unit;
  readonly interval?: number;
  /** RFC 5545 weekdays: `MO,WE`, `-1TH`. */
  readonly byDay?: string;
  readonly byMonthDay?: string;
  /** How often per unit, where more than once. */
  readonly times?: number;
  readonly atLeast?: boolean;
  readonly atMost?: boolean;
  /** Which of the month's `byDay` days: -1 the last, 1 the first. */
  readonly bySetPos?: number;
  readonly due?: string;
}

/** What one rule understood of neighbouring tokens. */
export type Meaning =
  | { readonly is: 'spans'; readonly spans: readonly Span[]; readonly flaws?: readonly ItemFlaw[] }
  | { readonly is: 'preposition'; readonly preposition: Preposition }
  | {
      readonly is: 'joint';
      readonly joint: 'dash' | 'comma' | 'and' /** An unread word stands before. */;
      readonly afterText?: boolean;
    }
  | { readonly is: 'bracket'; readonly open: boolean }
  | {
      readonly is: 'kind';
      readonly kind: TimingKind;
      readonly need?: Need;
      readonly note?: boolean;
    }
  | { readonly is: 'bound'; readonly bound: 'at-least' | 'at-most' }
  | { readonly is: 'repeat'; readonly repeat: Recurrence }
  | { readonly is: 'weekday'; readonly weekday: number }
  | { readonly is: 'clock'; readonly hour: number; readonly minute: number }
  | {
      readonly is: 'duration';
      readonly low: string;
      readonly high: string;
      readonly years: number;
      readonly workdays?: number;
      readonly limit?: boolean;
    }
  | { readonly is: 'relative'; readonly duration?: string; readonly anchor: Anchor }
  | { readonly is: 'blank' }
  | { readonly is: 'thereafter' }
  | { readonly is: 'filler' }
  | { readonly is: 'text' };

/** A meaning with the tokens it covers: `first` up to, not including, `next`. */
export interface Item {
  readonly first: number;
  readonly next: number;
  readonly meaning: Meaning;
}

/** A rule reads an item that begins at a token, or nothing. `before` is the item read just before. */
export type Rule = (
  tokens: readonly Token[],
  at: number,
  before: Item | undefined,
) => Item | undefined;
