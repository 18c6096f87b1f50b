import type { Reference } from '../reference-types.js';
import { type Cursor, items } from './cursor.js';
import { referenceOf, type Scope } from './reference.js';

/**
 * What the entries of a directory say of each other: an organization's head and the organization
 * above it, where people work.
 */
export function entryReferences(directory: Cursor, scope: Scope): readonly Reference[] {
  const of = (cursor: Cursor, ...names: string[]) =>
    names.flatMap((name) => referenceOf(cursor, name, scope) ?? []);
  return [
    ...items(directory, 'organizations').flatMap((one) => of(one, 'head', 'parent')),
    ...items(directory, 'people').flatMap((person) => [
      ...of(person, 'organization'),
      ...items(person, 'posts').flatMap((post) => of(post, 'organization')),
    ]),
  ];
}
