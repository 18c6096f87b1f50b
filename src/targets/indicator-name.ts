import { createTextMemo } from '../source/text-memo.js';
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

/** A part of a large workspace has some hundred; the words of each take a few kilobytes. */
const names = createTextMemo<IndicatorName>(500);

function read(text: string): IndicatorName {
  const words = lexemes(text);
  const named = readItems(words).find((item) => item.is === 'direction');
  return { words, measure: measureIn(words), direction: named?.op };
}

/** Reads the name of an indicator; names asked for again are not read again. */
export function readIndicatorName(written: string): IndicatorName {
  return names(written, read);
}

/** The measure an indicator's name states, see `measureIn`. */
export function measureOf(indicatorName: string): Measure | undefined {
  return readIndicatorName(indicatorName).measure;
}
