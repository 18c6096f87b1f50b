import { getGender } from 'lvovich';
import type { Gender } from './cases.js';
import type { PersonName } from './person-name.js';

const MALE_PATRONYMIC = /(?:ич|оглы|оглу|улы|уулу)$/i;
const FEMALE_PATRONYMIC = /(?:вна|ична|кызы|гызы|кизи)$/i;

/**
 * The gender a name speaks of: by the patronymic where there is one, else by first name and
 * surname together; `undefined` when they do not tell («Саша Ким») or disagree.
 */
export function genderOf(name: PersonName): Gender | undefined {
  const middle = name.middle ?? '';
  if (FEMALE_PATRONYMIC.test(middle)) return 'female';
  if (MALE_PATRONYMIC.test(middle)) return 'male';
  const guess = getGender({ last: name.last, first: spelled(name.first) });
  return guess === 'male' || guess === 'female' ? guess : undefined;
}

function spelled(part: string | undefined): string | undefined {
  return part?.endsWith('.') ? undefined : part;
}
