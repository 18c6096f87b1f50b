import { declinePost } from '../../../language/russian/decline-post.js';
import { foldLetters } from '../../../language/russian/letters.js';

/** Endings of a post's words in the genitive and in the nominative. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/теля$/, ['тель']],
  [/ого$/, ['ый', 'ой', 'ий']],
  [/его$/, ['ий']],
  [/ия$/, ['ий']],
  [/ря$/, ['рь']],
  [/еля$/, ['ель']],
  [/ы$/, ['а']],
  [/а$/, ['']],
];

const LEADING = 4;

function candidates(word: string): readonly string[] {
  const made = ENDINGS.flatMap(([ending, replacements]) =>
    ending.test(word) ? replacements.map((one) => word.replace(ending, one)) : [],
  );
  return [...made, word];
}

/** Every choice of forms for the first words. */
function spellings(words: readonly string[]): readonly string[] {
  const [first, ...rest] = words;
  if (first === undefined) return [''];
  return spellings(rest).flatMap((tail) => candidates(first).map((one) => `${one} ${tail}`.trim()));
}

/**
 * A post in the nominative: the one whose genitive is what was written; «и.о. председателя» stays.
 * Where no form fits, the post comes back as written.
 */
export function postInNominative(post: string): string {
  if (/^(?:и\.?\s?о\.?|врио)(?=\s)/i.test(post)) return post;
  const words = post.split(' ');
  const tail = words.slice(LEADING).join(' ');
  const found = spellings(words.slice(0, LEADING))
    .map((head) => `${head} ${tail}`.trim())
    .find(
      (one) => one !== post && foldLetters(declinePost(one, 'genitive').text) === foldLetters(post),
    );
  return found ?? post;
}
