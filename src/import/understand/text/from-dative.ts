import { declinePerson } from '../../../language/russian/decline-person.js';
import { declinePost } from '../../../language/russian/decline-post.js';
import { foldLetters } from '../../../language/russian/letters.js';

/** Endings of the dative, and what stands there in the nominative. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ому$/, ['ый', 'ой', 'ий', 'ое']],
  [/ему$/, ['ий', 'ее']],
  [/ой$/, ['ая', 'а']],
  [/ей$/, ['яя', 'ая']],
  [/ии$/, ['ия']],
  [/у$/, ['', 'о']],
  [/ю$/, ['ь', 'й', 'е']],
  [/е$/, ['а', 'я']],
  [/и$/, ['а', 'ь']],
];
const LEADING = 4;

function spellings(words: readonly string[]): readonly string[] {
  const [first, ...rest] = words;
  if (first === undefined) return [''];
  const made = ENDINGS.flatMap(([ending, replacements]) =>
    ending.test(first) ? replacements.map((one) => first.replace(ending, one)) : [],
  );
  return spellings(rest).flatMap((tail) => [...made, first].map((one) => `${one} ${tail}`.trim()));
}

/**
 * A post or a name in the nominative: the one whose dative is what was written. Where no form fits,
 * it comes back as written.
 */
export function fromDative(written: string): string {
  const words = written.split(' ');
  const tail = words.slice(LEADING).join(' ');
  const wanted = foldLetters(written);
  const found = spellings(words.slice(0, LEADING))
    .map((head) => `${head} ${tail}`.trim())
    .find(
      (one) =>
        one !== written &&
        [declinePost(one, 'dative'), declinePerson(one, 'dative')].some(
          ({ text }) => foldLetters(text) === wanted,
        ),
    );
  return found ?? written;
}
