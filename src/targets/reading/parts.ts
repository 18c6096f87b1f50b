import type { Lexeme } from '../lexeme.js';
import { isMeasureNoun } from '../measure.js';

/** Signs after which another indicator may begin. */
const BREAKS: ReadonlySet<string> = new Set([';', '\n', '.']);

/** Measures in the nominative, which a comma is enough to set apart. */
const SUBJECTS: ReadonlySet<string> = new Set([
  'доля',
  'количество',
  'число',
  'численность',
  'охват',
]);

/**
 * Cuts a text of several indicators («Доля … – 50 %; количество … – 5») where each begins with its
 * own measure or direction; values by year («2021 – 5; 2022 – 7») stay together.
 */
export function partsOf(words: readonly Lexeme[]): (readonly Lexeme[])[] {
  const parts: Lexeme[][] = [[]];
  for (const [at, word] of words.entries()) {
    if (at > 0 && breaksBefore(words, at) && opensIndicator(words, at)) parts.push([]);
    parts.at(-1)?.push(word);
  }
  return parts;
}

/** A sign that ends a sentence, and not the one after the line's own number. */
function breaksBefore(words: readonly Lexeme[], at: number): boolean {
  const before = words[at - 1]?.norm ?? '';
  if (before === ',') return SUBJECTS.has(words[at]?.norm ?? '');
  return BREAKS.has(before) && !isLineNumber(words, at - 2);
}

/** A measure or direction, perhaps after its number: «2. Количество …». */
function opensIndicator(words: readonly Lexeme[], at: number): boolean {
  const word = words[isLineNumber(words, at) ? at + 2 : at];
  if (word?.kind !== 'word') return false;
  if (word.mark === undefined) return isMeasureNoun(word.norm);
  return word.mark.is === 'direction' || word.mark.is === 'present';
}

function isLineNumber(words: readonly Lexeme[], at: number): boolean {
  const begins = at === 0 || BREAKS.has(words[at - 1]?.norm ?? '');
  const sign = words[at + 1];
  return (
    begins && words[at]?.kind === 'number' && sign?.spaced === false && '.)'.includes(sign.norm)
  );
}
