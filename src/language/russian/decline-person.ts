import { inclineFirstname, inclineMiddlename } from 'lvovich';
import type { CaseForms, Declined, Gender, GrammaticalCase, ObliqueCase } from './cases.js';
import { declineSurname } from './decline-surname.js';
import { genderOf } from './gender.js';
import { THIRD_DECLENSION_NAMES } from './given-names.js';
import { fullName, type PersonName, parsePersonName } from './person-name.js';

const THIRD: Readonly<Record<ObliqueCase, string>> = {
  genitive: 'и',
  dative: 'и',
  accusative: 'ь',
  instrumental: 'ью',
  prepositional: 'и',
};

/**
 * A full name in a case: «Иванова Татьяна Валериевна» → «Ивановой Татьяны Валериевны». Initials
 * stay as they are.
 *
 * @param forms forms of the whole name given by the author; they win
 * @param gender where it is known; otherwise guessed from the name
 */
export function declinePerson(
  source: string | PersonName,
  target: GrammaticalCase,
  forms?: CaseForms,
  gender?: Gender,
): Declined {
  const given = forms?.[target];
  if (given !== undefined) return { text: given, sure: true };
  const name = parsePersonName(source);
  if (name === undefined) return { text: typeof source === 'string' ? source : '', sure: false };
  if (target === 'nominative') return { text: fullName(name), sure: true };
  const known = gender ?? genderOf(name);
  if (known === undefined) return { text: fullName(name), sure: false };
  const parts = [
    declineSurname(name.last, target, known),
    declineGiven(name.first, target, known),
    declineMiddle(name.middle, target, known),
  ].filter(({ text }) => text !== '');
  return {
    text: parts
      .map(({ text }) => text)
      .join(' ')
      .replace(/\. (?=[A-ZÀ-ÖØ-ÞЀ-ЯӘӨҮҖҢҺ]\.)/gu, '.'),
    sure: parts.every(({ sure }) => sure),
  };
}

function declineGiven(part: string | undefined, target: ObliqueCase, gender: Gender): Declined {
  if (part === undefined || part.endsWith('.')) return { text: part ?? '', sure: true };
  const lower = part.toLowerCase();
  if (!/^[а-яё-]+$/.test(lower)) return { text: part, sure: false };
  if (gender === 'male' || /[ая]$/.test(lower)) {
    return { text: inclineFirstname(part, target, gender), sure: true };
  }
  if (THIRD_DECLENSION_NAMES.has(lower)) {
    return { text: part.slice(0, -1) + THIRD[target], sure: true };
  }
  return { text: part, sure: /[оеиуюыэ]$/.test(lower) };
}

function declineMiddle(part: string | undefined, target: ObliqueCase, gender: Gender): Declined {
  if (part === undefined || part.endsWith('.')) return { text: part ?? '', sure: true };
  if (!/(?:ич|на)$/i.test(part))
    return { text: part, sure: /(?:оглы|оглу|кызы|гызы|улы)$/i.test(part) };
  return { text: inclineMiddlename(part, target, gender), sure: true };
}
