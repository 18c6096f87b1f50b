import { isMapping } from '../../schema/value-type.js';
import { within } from '../../source/source-file.js';
import type { ContactLine, ListedPerson } from '../document-parts.js';
import type { Person, Reference } from '../reference-types.js';
import { type Cursor, field, items, textOf } from './cursor.js';
import { linkReferences, referenceOf, type Scope } from './reference.js';
import { textFields } from './text-fields.js';

function linkContacts(cursor: Cursor, name: 'phones' | 'emails'): readonly ContactLine[] {
  return items(cursor, name).flatMap((item) => {
    const own = textOf(item);
    if (own !== undefined) return [{ place: item.place, text: own }];
    const phone = field(item, 'phone');
    const words = textOf(phone);
    if (phone === undefined || words === undefined) return [];
    return [{ place: phone.place, text: words, ...textFields(item, 'label') }];
  });
}

function knownContacts(person: Person | undefined, name: 'phones' | 'emails') {
  const place = person && within(person.place, name);
  return (person?.[name] ?? []).flatMap((line, index) =>
    place ? [{ place: within(place, index), text: line }] : [],
  );
}

function contactsOf(cursor: Cursor, name: 'phones' | 'emails', person: Person | undefined) {
  const own = linkContacts(cursor, name);
  return own.length > 0 ? own : knownContacts(person, name);
}

function isTrue(cursor: Cursor, name: string): boolean {
  return field(cursor, name)?.value === true;
}

/** What a reference alone says of someone. */
function byReference(cursor: Cursor, reference: Reference | undefined) {
  const target = reference?.target;
  const person = target?.kind === 'person' ? target.person : undefined;
  return {
    place: cursor.place,
    ...(reference && { reference }),
    ...(person && { person, name: person.name }),
  };
}

/** One person of a team or of a row, from the directory or written in place. */
export function linkListedPerson(cursor: Cursor, scope: Scope): ListedPerson {
  if (!isMapping(cursor.value)) {
    const reference = linkReferences(cursor, scope)[0];
    const known = byReference(cursor, reference);
    const organization =
      reference?.target.kind === 'organization' ? { organization: reference } : {};
    return {
      ...known,
      ...organization,
      phones: knownContacts(known.person, 'phones'),
      emails: knownContacts(known.person, 'emails'),
      isLeader: false,
      isContact: false,
      isBlank: reference === undefined,
    };
  }
  const known = byReference(cursor, referenceOf(cursor, 'person', scope));
  const organization = referenceOf(cursor, 'organization', scope);
  const filled = Object.keys(cursor.value).filter((name) => name !== 'number');
  return {
    ...known,
    ...textFields(cursor, 'number', 'name', 'post', 'note'),
    ...(organization && { organization }),
    phones: contactsOf(cursor, 'phones', known.person),
    emails: contactsOf(cursor, 'emails', known.person),
    isLeader: isTrue(cursor, 'leader'),
    isContact: isTrue(cursor, 'contact'),
    isBlank: filled.length === 0,
  };
}

/** The people of a list field. */
export function linkListedPeople(
  cursor: Cursor,
  name: string,
  scope: Scope,
): readonly ListedPerson[] {
  return items(cursor, name).map((item) => linkListedPerson(item, scope));
}

/** The person of a field. */
export function listedPersonOf(
  cursor: Cursor,
  name: string,
  scope: Scope,
): ListedPerson | undefined {
  const person = field(cursor, name);
  return person && linkListedPerson(person, scope);
}
