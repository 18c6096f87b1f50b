import { declineOrganization } from '../../../language/russian/decline-organization.js';
import { foldLetters } from '../../../language/russian/letters.js';
import { type CaseEndings, undeclined } from './undeclined.js';

/** Endings of the genitive of names of authorities, and what stands there in the nominative. */
const ENDINGS: CaseEndings = [
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

/** The name of an authority in the nominative; as written where no form has this genitive. */
export function organizationInNominative(written: string): string {
  const wanted = foldLetters(written);
  return undeclined(
    written,
    ENDINGS,
    LEADING,
    (one) => foldLetters(declineOrganization(one, 'genitive').text) === wanted,
  );
}
