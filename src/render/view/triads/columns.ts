import { typeset } from '../../../language/russian/typography.js';
import { textWidth } from '../../writers/type/text-width.js';

/** Letters' worth of room that a cell's margins and bold type take. */
const MARGIN = 3;
/** A mean letter is half as wide as its type is high. */
const TYPE = 2;
/** The longest part of a line that will not break. */
const UNBROKEN = /[ \n-]+/;

/**
 * Widths in percent for a matrix: every column as wide as its longest word asks, the first one at
 * least `first` of the whole, for it holds the names of the rows.
 */
export function matrixColumns(
  names: readonly string[],
  heads: readonly string[],
  first: number,
): string {
  const wanted = heads.map((head) => longestWord(head) + MARGIN);
  const others = wanted.reduce((sum, width) => sum + width, 0);
  const longest = Math.max(0, ...names.map(longestWord)) + MARGIN;
  const own = Math.max(longest, (first / (100 - first)) * others);
  const whole = own + others;
  return [own, ...wanted].map((width) => ((width / whole) * 100).toFixed(4)).join(' ');
}

function longestWord(text: string): number {
  return Math.max(0, ...typeset(text).split(UNBROKEN).map(widthOf));
}

/** In mean letters, as heads are set: in bold. */
function widthOf(word: string): number {
  return textWidth(word, TYPE, true);
}
