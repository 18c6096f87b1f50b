import { editDistance } from '../../language/russian/distance.js';
import { stem } from '../../language/russian/stem.js';
import type { Phrase } from './quoted-phrases.js';

/** How a name differs from another that it may be: by a letter, or by words left out or put in. */
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
/** Words of one stem begin alike. */
const BEGINNING = 3;

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  return one.slice(0, BEGINNING) === other.slice(0, BEGINNING) && stem(one) === stem(other);
}

/** Whether two names are one in two cases. */
export function isSameName({ words: one }: Phrase, { words: other }: Phrase): boolean {
  return one.length === other.length && one.every((word, at) => isSameWord(word, other[at] ?? ''));
}

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

function letterLikeness({ words: usual }: Phrase, { words: other }: Phrase): Likeness | undefined {
  const differing = usual.flatMap((word, at) => (isSameWord(word, other[at] ?? '') ? [] : [at]));
  const [at, more] = differing;
  const [right, wrong] = at === undefined ? [] : [usual[at], other[at]];
  if (more !== undefined || right === undefined || wrong === undefined) return undefined;
  return isSlip(right, wrong) ? { kind: 'letter', right, wrong } : undefined;
}

/** Whether the words of one name stand in the other in order, and not at its beginning or its end alone. */
function isInside(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (isSameWord(word, short[at] ?? '')) at++;
  if (at < short.length) return false;
  const skipped = long.length - short.length;
  const begins = short.every((word, index) => isSameWord(word, long[index] ?? ''));
  return !begins && !short.every((word, index) => isSameWord(word, long[index + skipped] ?? ''));
}

/**
 * How a name seems to be another one misspelt; `undefined` where they are the same, in whatever case,
 * or plainly two. A name that is the beginning or the end of the other is the other shortened.
 */
export function likenessOf(usual: Phrase, other: Phrase): Likeness | undefined {
  const [short, long] =
    usual.words.length < other.words.length
      ? [usual.words, other.words]
      : [other.words, usual.words];
  const extra = long.length - short.length;
  if (extra > MOST_EXTRA || (extra > 0 && short.length < FEWEST_WORDS)) return undefined;
  if (figuresOf(usual) !== figuresOf(other)) return undefined;
  if (extra === 0) return letterLikeness(usual, other);
  return isInside(short, long) ? { kind: 'words' } : undefined;
}

/** What a name and those that are like it mostly share: how it begins, how its last word begins. */
export function likenessKeys({ words }: Phrase): readonly string[] {
  const first = words[0]?.slice(0, BEGINNING) ?? '';
  const last = words.at(-1)?.slice(0, BEGINNING) ?? '';
  return words.length === 1 ? [`${first}…`] : [`${first}…`, `…${last}`];
}
