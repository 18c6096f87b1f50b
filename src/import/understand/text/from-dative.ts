import { declinePerson } from '../../../language/russian/decline-person.js';
import { declinePost } from '../../../language/russian/decline-post.js';
import { foldLetters } from '../../../language/russian/letters.js';
import { type CaseEndings, undeclined } from './undeclined.js';

/** Endings of the dative, and what stands there in the nominative. */
const ENDINGS: CaseEndings = [
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

/**
 * A post or a name in the nominative: the one whose dative is what was written. Where no form fits,
 * it comes back as written.
 */
export function fromDative(written: string): string {
  const wanted = foldLetters(written);
  return undeclined(written, ENDINGS, LEADING, (one) =>
    [declinePost(one, 'dative'), declinePerson(one, 'dative')].some(
      ({ text }) => foldLetters(text) === wanted,
    ),
  );
}
