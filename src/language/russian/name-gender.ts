import type { Gender } from './cases.js';
import type { PersonName } from './person-name.js';

const MALE = /(?:ич|оглы|оглу|улы|уулу)$/i;
const FEMALE = /(?:вна|ична|кызы|гызы|кизи)$/i;
const WOMANS = /(?:[оеё]ва|[иы]на|ская|цкая|ая)$/i;
const MANS = /(?:[оеё]в|[иы]н|ский|цкий|[ыо]й)$/i;

/**
 * The gender that the letters of a name tell, by the patronymic or by surname and first name
 * together. Unlike `genderOf` it knows no first names, and costs a start nothing.
 */
export function genderByLetters({ last, first, middle }: PersonName): Gender | undefined {
  if (middle !== undefined && FEMALE.test(middle)) return 'female';
  if (middle !== undefined && MALE.test(middle)) return 'male';
  if (WOMANS.test(last) && /[ая]$/i.test(first ?? '')) return 'female';
  return MANS.test(last) && !/[ая]$/i.test(first ?? '') ? 'male' : undefined;
}
