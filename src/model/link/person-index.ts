import { foldLetters } from '../../language/russian/letters.js';
import { nearest } from '../../language/russian/nearest.js';
import { stemKey } from '../../language/russian/stem-key.js';
import type { Person } from '../reference-types.js';

const NAME =
  /^[A-ZÀ-ÖØ-ÞЀ-ЯӘӨҮҖҢҺ][A-Za-zÀ-ɏЀ-ӿ.-]*(?: ?[A-ZÀ-ÖØ-ÞЀ-ЯӘӨҮҖҢҺ][A-Za-zÀ-ɏЀ-ӿ.-]*){1,3}$/u;
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

/** Finds people by full name in any case, or by surname and initials in either order, when one person fits. */
export function createPersonIndex(people: readonly Person[]) {
  const byName = new Map<string, Person>();
  const byInitials = new Map<string, Person | undefined>();
  const byStem = new Map<string, Person | undefined>();
  for (const person of people) {
    byName.set(wordsOf(person.name).join(' '), person);
    put(byInitials, initialsKey(person.name), person);
    put(byStem, fullKey(person.name), person);
  }
  return {
    find: (text: string): Person | undefined => {
      const whole = byName.get(wordsOf(text).join(' '));
      if (whole !== undefined) return whole;
      const key = INITIAL.test(text) ? initialsKey(text) : undefined;
      if (key !== undefined) return byInitials.get(key);
      const stems = fullKey(text);
      return stems === undefined ? undefined : byStem.get(stems);
    },
    nearest: (text: string): string | undefined => {
      const names = people.map((person) => person.name);
      return NAME.test(text) ? nearest(text, names) : undefined;
    },
  };
}
