import type { Lexeme } from '../lexeme.js';
import type { DirectionOperator } from '../mark.js';
import type { NounGroup } from '../target.js';

/** Which preposition leads a number, as far as it matters. */
export type Relation = 'plain' | 'from' | 'to' | 'by' | 'times' | 'among';

/** A number with all that clings to it. */
export interface Amount {
  readonly is: 'amount';
  readonly relation: Relation;
  /** The preposition itself; empty where there is none. */
  readonly lead: string;
  readonly low: number;
  /** The upper end of «45–50 %». */
  readonly high?: number;
  readonly compare?: '>=' | '<=' | '=';
  readonly strict: boolean;
  readonly approximate?: true;
  /** «20 из 33 районов»: 33. */
  readonly whole?: number;
  /** One of «50/60/70». */
  readonly listed?: true;
  readonly unit: string | null;
  readonly group: NounGroup | null;
  /**
   * `firm`: a target; `weak`: one only if there is no firm one (it stands in a clause or after a
   * preposition that tells where or of whom); `criterion`: describes who is counted, never a target.
   */
  readonly standing: 'firm' | 'weak' | 'criterion';
  readonly start: number;
  readonly end: number;
}

/** What the grammar finds in a statement, in the order of the text. */
export type Item =
  | Amount
  | {
      readonly is: 'years';
      readonly years: readonly number[];
      readonly base: boolean;
      readonly bracketed: boolean;
      readonly start: number;
    }
  | {
      readonly is: 'direction';
      readonly op: DirectionOperator;
      readonly change: boolean;
      readonly start: number;
      readonly end: number;
    }
  | { readonly is: 'per'; readonly per: string; readonly start: number; readonly end: number }
  | { readonly is: 'role'; readonly role: 'base' | 'goal'; readonly start: number }
  | {
      readonly is: 'all';
      readonly group: NounGroup | null;
      readonly start: number;
      readonly end: number;
    }
  | { readonly is: 'present' | 'absent' | 'done' | 'break' | 'trap'; readonly start: number };

/** Where the grammar stands: all lexemes, and what was found before. */
export interface Cursor {
  readonly words: readonly Lexeme[];
  readonly at: number;
  readonly found: readonly Item[];
  /** The number stands in a clause that describes who or what is counted. */
  readonly clause: Clause;
}

export type Clause = 'none' | 'open' | 'criterion';

/** What a rule found and where reading goes on; `next` is always after the cursor. */
export interface Found {
  readonly items: readonly Item[];
  readonly next: number;
}

/** One form of the language. It looks a bounded number of lexemes ahead, so reading stays linear. */
export type Rule = (cursor: Cursor) => Found | undefined;
