import { genderByLetters } from '../../language/russian/name-gender.js';
import { nearest } from '../../language/russian/nearest.js';
import { parsePersonName, surnameFirst } from '../../language/russian/person-name.js';
import { isObliqueSurname } from '../../language/russian/surname-case.js';
import type { Person } from '../reference-types.js';

const CAPITAL = 'A-ZÀ-ÖØ-ÞЀ-ЯӘӨҮҖҢҺ';
const LETTERS = 'A-Za-zÀ-ɏЀ-ӿ.-';
const NAME = new RegExp(`^[${CAPITAL}][${LETTERS}]*(?: ?[${CAPITAL}][${LETTERS}]*){0,3}$`, 'u');

/** The name whose spelling, made by `spell`, is nearest. */
function bySpelling(
  text: string,
  people: readonly Person[],
  spell: (name: string) => string | undefined,
): string | undefined {
  const written = spell(text);
  if (written === undefined) return undefined;
  const names = new Map(people.map(({ name }) => [spell(name) ?? name, name]));
  const near = nearest(written, names.keys());
  return near && names.get(near);
}

/** The only person with a surname, in whatever case it is written. */
function bySurname(text: string, people: readonly Person[]): string | undefined {
  const written = parsePersonName(text)?.last ?? '';
  const fitting = people.filter(({ name, gender }) => {
    const parts = parsePersonName(name);
    if (parts === undefined || written === '') return false;
    const { last } = parts;
    return last === written || isObliqueSurname(written, last, gender ?? genderByLetters(parts));
  });
  return fitting.length === 1 ? fitting[0]?.name : undefined;
}

/**
 * The full name that a text which names nobody is nearest to: a slip away from one as written, in
 * initials or without its endings, else the only one with that surname.
 *
 * @param stems what the case forms of a full name share
 */
export function nearestPerson(
  text: string,
  people: readonly Person[],
  stems: (name: string) => string | undefined,
): string | undefined {
  if (!NAME.test(text)) return undefined;
  if (!text.includes(' ') && !text.includes('.')) return bySurname(text, people);
  return (
    bySpelling(text, people, (name) => name) ??
    (text.includes('.') ? bySpelling(text, people, surnameFirst) : undefined) ??
    bySpelling(text, people, stems) ??
    bySurname(text, people)
  );
}
