import { foldLetters } from '../../language/russian/letters.js';
import { genderByLetters } from '../../language/russian/name-gender.js';
import { parsePersonName } from '../../language/russian/person-name.js';
import { stemKey } from '../../language/russian/stem-key.js';
import { isObliqueSurname } from '../../language/russian/surname-case.js';
import type { Person } from '../reference-types.js';
import { nearestPerson } from './nearest-person.js';

const INITIAL = /(?<=^|[\s.])[A-ZÀ-ÖØ-ÞЀ-ЯӘӨҮҖҢҺ]\./u;
/** A full name in another case is told by its stems, and only with a patronymic: «Иванова» may be two people. */
const FULL = 3;

/** The words of a name. Not `normalizeName`: there «С.» is a village. */
function wordsOf(name: string): readonly string[] {
  return foldLetters(name)
    .split(/[\s.]+/)
    .filter((word) => word !== '');
}

/** «Иванова Татьяна Валериевна» as «иванова т в»: what full name and initials have in common. */
function initialsKey(name: string): string | undefined {
  const words = wordsOf(name);
  const last = words.find((word) => word.length > 1);
  if (last === undefined || words.length < 2 || words.length > 4) return undefined;
  const at = words.indexOf(last);
  const rest = [...words.slice(0, at), ...words.slice(at + 1)];
  return [last, ...rest.map((word) => word[0])].join(' ');
}

function fullKey(name: string): string | undefined {
  const words = wordsOf(name);
  return words.length < FULL ? undefined : stemKey(words.map((word) => ({ word })));
}

/** Adds a person under a key; two people under one key make it say nothing. */
function put(
  index: Map<string, Person | undefined>,
  key: string | undefined,
  person: Person,
): void {
  if (key !== undefined) index.set(key, index.has(key) ? undefined : person);
}

/** Whether a surname with the right initials is that of a person in another case: «Образцовой А.И.». */
function isDeclined(text: string, { name, gender, forms }: Person): boolean {
  if (Object.values(forms).some((form) => initialsKey(form) === initialsKey(text))) return true;
  const parts = parsePersonName(name);
  const written = parsePersonName(text)?.last;
  if (parts === undefined || written === undefined) return false;
  return isObliqueSurname(written, parts.last, gender ?? genderByLetters(parts));
}

/** «иванова т в» as «т в»: what the cases do not touch. */
function initialsIn(key: string): string {
  return key.slice(key.indexOf(' ') + 1);
}

/** Finds people by full name or by surname and initials in either order, in any case, when one person fits. */
export function createPersonIndex(people: readonly Person[]) {
  const byName = new Map<string, Person>();
  const byInitials = new Map<string, Person | undefined>();
  const byStem = new Map<string, Person | undefined>();
  for (const person of people) {
    byName.set(wordsOf(person.name).join(' '), person);
    put(byInitials, initialsKey(person.name), person);
    put(byStem, fullKey(person.name), person);
  }
  const declined = (text: string, key: string): Person | undefined => {
    const initials = initialsIn(key);
    const fitting = people.filter(
      (person) =>
        initialsIn(initialsKey(person.name) ?? '') === initials && isDeclined(text, person),
    );
    return fitting.length === 1 ? fitting[0] : undefined;
  };
  return {
    find: (text: string): Person | undefined => {
      const whole = byName.get(wordsOf(text).join(' '));
      if (whole !== undefined) return whole;
      const key = INITIAL.test(text) ? initialsKey(text) : undefined;
      if (key !== undefined) return byInitials.has(key) ? byInitials.get(key) : declined(text, key);
      const stems = fullKey(text);
      return stems === undefined ? undefined : byStem.get(stems);
    },
    nearest: (text: string): string | undefined => nearestPerson(text, people, fullKey),
  };
}
