import { declineOrganization } from '../../../language/russian/decline-organization.js';
import { foldLetters } from '../../../language/russian/letters.js';

/** Endings of the genitive of names of authorities, and what stands there in the nominative. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ства$/, ['ство']],
  [/ния$/, ['ние']],
  [/ии$/, ['ия']],
  [/ого$/, ['ое', 'ый', 'ий']],
  [/его$/, ['ее', 'ий']],
  [/ой$/, ['ая']],
  [/ей$/, ['яя', 'ая']],
  [/ы$/, ['а']],
  [/а$/, ['']],
  [/я$/, ['й', 'ь', 'е']],
];
const LEADING = 3;

function spellings(words: readonly string[]): readonly string[] {
  const [first, ...rest] = words;
  if (first === undefined) return [''];
  const made = ENDINGS.flatMap(([ending, replacements]) =>
    ending.test(first) ? replacements.map((one) => first.replace(ending, one)) : [],
  );
  return spellings(rest).flatMap((tail) => [...made, first].map((one) => `${one} ${tail}`.trim()));
}

/** The name of an authority in the nominative; as written where no form has this genitive. */
export function organizationInNominative(written: string): string {
  const words = written.split(' ');
  const tail = words.slice(LEADING).join(' ');
  const wanted = foldLetters(written);
  const found = spellings(words.slice(0, LEADING))
    .map((head) => `${head} ${tail}`.trim())
    .find(
      (one) => one !== written && foldLetters(declineOrganization(one, 'genitive').text) === wanted,
    );
  return found ?? written;
}
