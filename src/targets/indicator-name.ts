import { ownText } from '../source/own-text.js';
import { readItems } from './grammar/read.js';
import { type Lexeme, lexemes } from './lexeme.js';
import type { DirectionOperator } from './mark.js';
import { type Measure, measureIn } from './measure.js';

/** What an indicator's name says of the targets beside it. */
export interface IndicatorName {
  readonly words: readonly Lexeme[];
  readonly measure: Measure | undefined;
  /** The direction the name states («Увеличение доли …»). */
  readonly direction: DirectionOperator | undefined;
}

const names = new Map<string, IndicatorName>();
/** A part of a large workspace has some hundred; the words of each take a few kilobytes. */
const REMEMBERED = 500;

/** Reads the name of an indicator; names asked for again are not read again. */
export function readIndicatorName(written: string): IndicatorName {
  const known = names.get(written);
  if (known !== undefined) return known;
  if (names.size >= REMEMBERED) names.clear();
  const text = ownText(written);
  const words = lexemes(text);
  const named = readItems(words).find((item) => item.is === 'direction');
  const name = { words, measure: measureIn(words), direction: named?.op };
  names.set(text, name);
  return name;
}

/** The measure an indicator's name states, see `measureIn`. */
export function measureOf(indicatorName: string): Measure | undefined {
  return readIndicatorName(indicatorName).measure;
}
