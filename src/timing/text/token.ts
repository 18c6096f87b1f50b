import type { Entry } from '../lexicon/lexicon.js';
import type { Sense } from '../lexicon/sense.js';
import type { TimingProblemCode } from '../timing.js';

export type TokenKind =
  | 'number'
  | 'word'
  | 'blank'
  | 'dash'
  | 'dot'
  | 'comma'
  | 'colon'
  | 'slash'
  | 'open'
  | 'close'
  | 'open-quote'
  | 'close-quote'
  | 'other'
  | 'end';

/** Something odd about a word that was read all the same. */
export interface Flaw {
  readonly code: TimingProblemCode;
  readonly suggestion: string;
}

/** A word, number or sign of a phrase, with its offsets. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  /** Past the last character; a dot right after a word belongs to the word. */
  readonly end: number;
  /** White space before. */
  readonly gap: boolean;
  /** A line break before. */
  readonly line: boolean;
  /** A word in lower case, «е» for «ё», look-alike letters mended; '' for anything else. */
  readonly word: string;
  /** A number's value; the spaces of a blank. */
  readonly value: number;
  /** How many digits a number has; 0 for anything else. */
  readonly digits: number;
  /** «5-го», «1-й»: a number with an ending. */
  readonly ordinal: boolean;
  readonly sense: Sense;
  readonly entry: Entry | undefined;
  readonly flaw: Flaw | undefined;
}
