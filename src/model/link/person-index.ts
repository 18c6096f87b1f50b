import { nearest } from '../../language/russian/nearest.js';
import { normalizeName } from '../../language/russian/normalize.js';
import type { Person } from '../reference-types.js';

/** «Иванова Татьяна Валериевна» as «иванова т в»: what full name and initials have in common. */
function initialsKey(name: string): string | undefined {
  const words = normalizeName(name)
    .split(/[\s.]+/)
    .filter((word) => word !== '');
  const last = words.find((word) => word.length > 1);
  if (last === undefined || words.length < 2 || words.length > 4) return undefined;
  const at = words.indexOf(last);
  const rest = [...words.slice(0, at), ...words.slice(at + 1)];
  return [last, ...rest.map((word) => word[0])].join(' ');
}

/** Finds people by full name, or by surname and initials in either order, when one person fits. */
export function createPersonIndex(people: readonly Person[]) {
  const byName = new Map<string, Person>();
  const byInitials = new Map<string, Person | undefined>();
  for (const person of people) {
    byName.set(normalizeName(person.name), person);
    const key = initialsKey(person.name);
    if (key !== undefined) byInitials.set(key, byInitials.has(key) ? undefined : person);
  }
  const looksLikeName = (text: string) =>
    /^\p{Lu}[\p{L}.-]*(?: ?\p{Lu}[\p{L}.-]*){1,3}$/u.test(text);
  return {
    find: (text: string): Person | undefined => {
      const whole = byName.get(normalizeName(text));
      if (whole !== undefined || !/\b\p{L}\.|(?<=^|\s)\p{Lu}\./u.test(text)) return whole;
      const key = initialsKey(text);
      return key === undefined ? undefined : byInitials.get(key);
    },
    nearest: (text: string): string | undefined =>
      looksLikeName(text)
        ? nearest(
            text,
            people.map((person) => person.name),
          )
        : undefined,
  };
}
