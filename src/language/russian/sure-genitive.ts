import type { Gender } from './cases.js';
import { genderByLetters } from './name-gender.js';
import { parsePersonName } from './person-name.js';

const CYRILLIC = /^[а-яё'’]+$/i;
/** Surnames of men that decline by one rule only, or not at all. */
const REGULAR =
  /(?:[оеё]в|[иы]н|ский|цкий|ной|ный|ний|ый|[гкх]ий|[^аеиоуыэюя]ой|[оеиуюыэё]|[ыи]х)$/i;
/** Those that families decline in different ways: «Кравец», «Бобок», «Соловей», «Галуа». */
const DOUBTFUL = /(?:[еяё]ц|[оеё]к|ей|ий|[аеиоуыэюя][ая]|ень)$/i;

function isSureOfPart(part: string, gender: Gender, leads: boolean): boolean {
  if (!CYRILLIC.test(part)) return false;
  if (gender === 'female' || REGULAR.test(part)) return true;
  return !leads && !DOUBTFUL.test(part);
}

/**
 * Whether the genitive of a full name can be told from its letters. The same judgement as that of
 * `declinePerson`, which brings the declension library with it: this one costs a start nothing.
 *
 * @param given the gender, where the author says it
 */
export function hasSureGenitive(source: string, given?: Gender): boolean {
  const name = parsePersonName(source);
  if (name === undefined) return false;
  const gender = given ?? genderByLetters(name);
  if (gender === undefined) return false;
  const parts = name.last.split('-');
  const isSurnameSure = parts.every((part, index) =>
    isSureOfPart(part, gender, index < parts.length - 1),
  );
  return (
    isSurnameSure && [name.first ?? '', name.middle ?? ''].every((part) => !/[a-z]/i.test(part))
  );
}
