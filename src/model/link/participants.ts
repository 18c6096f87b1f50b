import type { Participant, ProjectRole } from '../project.js';
import type { Group } from '../reference-types.js';
import { type Cursor, field, items, texts } from './cursor.js';
import { countOf, linkGroup } from './organization-entry.js';
import { ownRolesOf } from './own-names.js';
import { linkReferences, type Scope } from './reference.js';
import { ROLE_WORDS } from './role-words.js';

const MANY = ['curators', 'performers'] as const;
const ONE = ['leader', 'administrator', 'coordinator'] as const;

/** The roles that a passport declares: its own fields first, then those under `roles`. */
export function linkRoles(passport: Cursor, scope: Scope): readonly ProjectRole[] {
  const fields = [...MANY, ...ONE].flatMap((key) => {
    const cursor = field(passport, key);
    if (cursor === undefined) return [];
    const holders = items(passport, key).flatMap((item) => linkReferences(item, scope));
    const words = ROLE_WORDS.find((word) => word.key === key)?.names;
    const name = words?.[holders.length > 1 ? 1 : 0] ?? key;
    return [{ place: cursor.place, key, name, holders, functions: [] }];
  });
  const own = ownRolesOf(passport).map(({ cursor, key, name }) => {
    const holders = items(cursor, 'who').flatMap((item) => linkReferences(item, scope));
    return { place: cursor.place, key, name, holders, functions: texts(cursor, 'functions') };
  });
  return [...fields, ...own];
}

/** The groups that a passport declares among its participants, so that references can find them. */
export function linkOwnGroups(passport: Cursor, scope: Scope): readonly Group[] {
  return items(passport, 'participants').flatMap((cursor) => {
    if (field(cursor, 'members') === undefined && field(cursor, 'name') === undefined) return [];
    const member = (item: Cursor) => linkReferences(item, scope);
    return linkGroup(cursor, member, 'group') ?? [];
  });
}

/** The participants in the order written. */
export function linkParticipants(
  passport: Cursor,
  scope: Scope,
  groups: readonly Group[],
): readonly Participant[] {
  return items(passport, 'participants').flatMap((cursor): readonly Participant[] => {
    const functions = texts(cursor, 'functions');
    const { place } = cursor;
    const group = groups.find((one) => one.place.path.at(-1) === place.path.at(-1));
    if (group !== undefined) return [{ place, group, functions }];
    const count = countOf(cursor);
    return linkReferences(cursor, scope).map((reference) => ({
      place,
      reference,
      ...(count && { count }),
      functions,
    }));
  });
}
