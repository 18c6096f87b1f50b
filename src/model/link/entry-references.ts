import type { Reference } from '../reference-types.js';
import { type Cursor, items } from './cursor.js';
import { referenceOf, type Scope } from './reference.js';

/**
 * What the entries of a directory say of each other: an organization's head, and where people
 * work. The organization above another one may be outside the directory, so it is not looked up.
 */
export function entryReferences(directory: Cursor, scope: Scope): readonly Reference[] {
  const of = (cursor: Cursor, ...names: string[]) =>
    names.flatMap((name) => referenceOf(cursor, name, scope) ?? []);
  return [
    ...items(directory, 'organizations').flatMap((one) => of(one, 'head')),
    ...items(directory, 'people').flatMap((person) => [
      ...of(person, 'organization'),
      ...items(person, 'posts').flatMap((post) => of(post, 'organization')),
    ]),
  ];
}
