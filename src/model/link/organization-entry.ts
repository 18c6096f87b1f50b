import type {
  CaseForms,
  Group,
  Organization,
  Person,
  Post,
  Reference,
} from '../reference-types.js';
import { type Cursor, choice, field, items, text, texts } from './cursor.js';

const CASES = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
] as const;

/** The case forms an author gave. */
export function formsOf(cursor: Cursor): CaseForms {
  const forms = field(cursor, 'forms');
  const given: CaseForms = {};
  for (const name of CASES) {
    const form = text(forms, name);
    if (form !== undefined) given[name] = form;
  }
  return given;
}

/** One organization of a directory. */
export function linkOrganization(cursor: Cursor): Organization | undefined {
  const id = text(cursor, 'id');
  const name = text(cursor, 'name');
  if (id === undefined || name === undefined) return undefined;
  const short = text(cursor, 'short');
  const type = text(cursor, 'type');
  const head = text(cursor, 'head');
  const parent = text(cursor, 'parent');
  return {
    place: cursor.place,
    id,
    name,
    ...(short !== undefined && { short }),
    ...(type !== undefined && { type }),
    ...(head !== undefined && { head }),
    ...(parent !== undefined && { parent }),
    aliases: texts(cursor, 'aliases'),
    forms: formsOf(cursor),
  };
}

function linkPost(cursor: Cursor): Post | undefined {
  const post = text(cursor, 'post');
  if (post === undefined) return undefined;
  const part = (name: 'organization' | 'from' | 'to') => {
    const value = text(cursor, name);
    return value === undefined ? {} : { [name]: value };
  };
  return { post, ...part('organization'), ...part('from'), ...part('to') };
}

function fullName(cursor: Cursor): string | undefined {
  const name = field(cursor, 'name');
  const parts = ['last', 'first', 'middle'].flatMap((part) => text(name, part) ?? []);
  return text(cursor, 'name') ?? (parts.length > 0 ? parts.join(' ') : undefined);
}

/** One person of a directory. */
export function linkPerson(cursor: Cursor): Person | undefined {
  const id = text(cursor, 'id');
  const name = fullName(cursor);
  if (id === undefined || name === undefined) return undefined;
  const gender = choice(cursor, 'gender', ['male', 'female']);
  const own = linkPost(cursor);
  return {
    place: cursor.place,
    id,
    name,
    ...(gender !== undefined && { gender }),
    posts: [
      ...(own ? [own] : []),
      ...items(cursor, 'posts').flatMap((post) => linkPost(post) ?? []),
    ],
    phones: texts(cursor, 'phones'),
    emails: texts(cursor, 'emails'),
    forms: formsOf(cursor),
  };
}

/** How many a group is said to have. */
export function countOf(cursor: Cursor): Group['count'] {
  const count = field(cursor, 'count');
  return typeof count?.value === 'number' ? { place: count.place, value: count.value } : undefined;
}

/** A group with its members already found. */
export function linkGroup(
  cursor: Cursor,
  link: (member: Cursor) => readonly Reference[],
  idField: 'id' | 'group' = 'id',
): Group | undefined {
  const id = text(cursor, idField) ?? text(cursor, 'id');
  const name = text(cursor, 'name');
  if (id === undefined && name === undefined) return undefined;
  const short = text(cursor, 'short');
  const count = countOf(cursor);
  return {
    place: cursor.place,
    id: id ?? name ?? '',
    name: name ?? id ?? '',
    aliases: [...(short === undefined ? [] : [short]), ...texts(cursor, 'aliases')],
    ...(count && { count }),
    members: items(cursor, 'members').flatMap(link),
    forms: formsOf(cursor),
  };
}
