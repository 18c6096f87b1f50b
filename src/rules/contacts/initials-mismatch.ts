import { foldLetters } from '../../language/russian/letters.js';
import { initialsOf, parsePersonName, sameInitials } from '../../language/russian/person-name.js';
import { defineRule } from '../define-rule.js';
import { type InitialsMismatchArgs, initialsMismatchPage } from './initials-mismatch.page.js';
import type { SignedName } from './signed-names.js';
import type { WrittenPerson } from './written-people.js';

function surnameOf(name: string): string {
  return foldLetters(parsePersonName(name)?.last ?? '');
}

/** Two names of one surname that share one initial of two: more likely a slip than a namesake. */
function isSlip(signed: string, fullName: string): boolean {
  const [one, other] = [signed, fullName].map((name) => {
    const parts = parsePersonName(name);
    return parts === undefined ? [] : initialsOf(parts).split('.').slice(0, 2);
  });
  if (one === undefined || other === undefined || !one[1] || !other[1]) return false;
  return one.filter((letter, index) => letter === other[index]).length === 1;
}

/** Whom a signature contradicts: the person it names, else the only one of the surname. */
function contradicted(
  { name: signed, person }: SignedName,
  bySurname: ReadonlyMap<string, readonly WrittenPerson[]>,
): Pick<WrittenPerson, 'name' | 'place'> | undefined {
  if (person !== undefined) return sameInitials(signed, person.name) ? undefined : person;
  const namesakes = bySurname.get(surnameOf(signed)) ?? [];
  if (namesakes.some(({ name }) => sameInitials(signed, name))) return undefined;
  return namesakes.find(({ name }) => isSlip(signed, name));
}

/** Speaks of signatures whose initials are not those of the person. */
export const initialsMismatch = defineRule<InitialsMismatchArgs, 'people'>({
  id: 'contacts/initials-mismatch',
  severity: 'error',
  scope: 'people',
  page: initialsMismatchPage,
  check: ({ persons, signatures }, emit) => {
    if (signatures.length === 0) return;
    const bySurname = new Map<string, WrittenPerson[]>();
    for (const person of persons) {
      const surname = surnameOf(person.name);
      const there = bySurname.get(surname);
      if (there === undefined) bySurname.set(surname, [person]);
      else there.push(person);
    }
    for (const signature of signatures) {
      const person = contradicted(signature, bySurname);
      if (person === undefined) continue;
      const { place, name, entity } = signature;
      emit({
        at: place,
        args: { signed: name, fullName: person.name },
        related: [{ at: person.place, label: 'person' }],
        ...(entity !== undefined && { entity }),
      });
    }
  },
});
