/**
 * What an indicator must reach. `increase`, `decrease`: a change against a base; `maintain`: the
 * level reached stays; `exists`: the thing is there, without a number.
 */
export type Operator = '=' | '>=' | '<=' | 'increase' | 'decrease' | 'maintain' | 'exists';

/** A change: in percentage points, in percent of the base, or in the target's own unit. */
export interface Delta {
  /** How much, always positive; the operator tells the direction. */
  readonly value: number;
  readonly unit: 'pp' | '%' | 'count';
  /** «не менее чем на 10 %», «не более чем на 10 %»; absent where the change is plainly stated. */
  readonly bound?: '>=' | '<=';
}

/** A year of the target and the value it must have then; `null` where the target has no number. */
export interface YearValue {
  readonly year: number;
  readonly value: number | null;
}

/** A noun with its adjectives, as written and in dictionary form. Offsets are UTF-16 units of the text. */
export interface NounGroup {
  /** «муниципальный район»; an abbreviation stays as written. */
  readonly lemma: string;
  /** The noun alone: «район». */
  readonly head: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One target of a statement. */
export interface Target {
  readonly operator: Operator;
  /** The number to reach; of by-year values the last one; `null` where only a change or presence is stated. */
  readonly value: number | null;
  /** «более», «менее»: the bound itself does not satisfy. */
  readonly strict: boolean;
  /** «около 50»: the number is not to be checked to the unit. */
  readonly approximate: boolean;
  /** `%`, the counted noun in dictionary form («руководитель», «единица», «тысяча рублей»), or `null`. */
  readonly unit: string | null;
  /** `year`, `half-year`, `quarter`, `month`, `week`, `day`; or of what («муниципальный район», «триада»). */
  readonly per: string | null;
  readonly years: readonly YearValue[];
  readonly base: number | null;
  readonly baseYear: number | null;
  readonly delta: Delta | null;
  /** Whom or what the number counts. */
  readonly population: NounGroup | null;
  /** «20 из 33 районов»: how many there are in all. */
  readonly whole: number | null;
  readonly start: number;
  readonly end: number;
}

/**
 * - `ambiguous`: two readings («на 5 %» of a share: percent or percentage points);
 * - `approximate`: «около 50» cannot be checked;
 * - `needs-base`: a change without a starting value;
 * - `no-value`: no number to check against;
 * - `unit`: the number does not fit the measure, or has no unit where one is needed;
 * - `over-hundred`: a share above 100 %;
 * - `at-least-hundred`: «не менее 100 %» of a share is exactly 100 %;
 * - `too-long`: longer than any statement; not read;
 * - `order`: an increase that goes down, a range whose ends are swapped.
 */
export type TargetProblemCode =
  | 'ambiguous'
  | 'approximate'
  | 'needs-base'
  | 'no-value'
  | 'unit'
  | 'over-hundred'
  | 'at-least-hundred'
  | 'too-long'
  | 'order';

/** What is wrong with a statement. `text` is the part meant, `start`/`end` its offsets. */
export interface TargetProblem {
  readonly code: TargetProblemCode;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What the program understands of a statement. */
export interface TargetReading {
  readonly text: string;
  readonly targets: readonly Target[];
  readonly problems: readonly TargetProblem[];
}

/** What stands beside a target in its form. */
export interface TargetContext {
  /** The indicator's name: gives measure, unit and direction where the target has none. */
  readonly indicator?: string;
}
