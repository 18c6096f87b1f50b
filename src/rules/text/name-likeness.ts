import { editDistance } from '../../language/russian/distance.js';
import type { Phrase } from './quoted-phrases.js';

/** How a name differs from another that it may be: by a letter, by words left out or put in. */
export type Likeness =
  | { readonly kind: 'letter'; readonly right: string; readonly wrong: string }
  | { readonly kind: 'words' };

/** Shorter words of one letter's difference are different words. */
const LONG_ENOUGH = 7;
/** A difference in the last letters is an ending. */
const ENDING = 3;
/** Shorter names are alike by chance. */
const FEWEST_WORDS = 4;
const MOST_EXTRA = 3;

function figuresOf({ words }: Phrase): string {
  return words.filter((word) => /\d/.test(word)).join(' ');
}

/** Whether two words differ by one slip before their endings. */
function isSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < LONG_ENOUGH) return false;
  if (editDistance(one, other, 1) !== 1) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return same < Math.max(one.length, other.length) - ENDING;
}

function letterLikeness(usual: Phrase, other: Phrase): Likeness | undefined {
  if (usual.stems.length !== other.stems.length) return undefined;
  const differing = usual.stems.flatMap((stem, at) => (stem === other.stems[at] ? [] : [at]));
  const [at, more] = differing;
  const [right, wrong] = at === undefined ? [] : [usual.words[at], other.words[at]];
  if (more !== undefined || right === undefined || wrong === undefined) return undefined;
  return isSlip(right, wrong) ? { kind: 'letter', right, wrong } : undefined;
}

/** Whether the words of one name stand in the other in order, neither at its beginning nor at its end alone. */
function isInside(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  if (at < short.length) return false;
  const begins = short.every((word, index) => word === long[index]);
  const skipped = long.length - short.length;
  return !begins && !short.every((word, index) => word === long[index + skipped]);
}

function wordsLikeness(usual: Phrase, other: Phrase): Likeness | undefined {
  const [short, long] =
    usual.stems.length < other.stems.length
      ? [usual.stems, other.stems]
      : [other.stems, usual.stems];
  if (short.length < FEWEST_WORDS || short.length === long.length) return undefined;
  if (long.length - short.length > MOST_EXTRA) return undefined;
  return isInside(short, long) ? { kind: 'words' } : undefined;
}

/**
 * How a name seems to be another one misspelt; `undefined` where they are the same, in whatever case,
 * or plainly two. A name that is the beginning or the end of the other is the other shortened.
 */
export function likenessOf(usual: Phrase, other: Phrase): Likeness | undefined {
  if (figuresOf(usual) !== figuresOf(other)) return undefined;
  return letterLikeness(usual, other) ?? wordsLikeness(usual, other);
}
