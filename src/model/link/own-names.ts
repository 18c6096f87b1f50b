import { nearest } from '../../language/russian/nearest.js';
import { normalizeName } from '../../language/russian/normalize.js';
import type { Group, Target } from '../reference-types.js';
import { type Cursor, items, text } from './cursor.js';
import { createGroupIndex } from './group-index.js';
import { ROLE_WORDS } from './role-words.js';

/** Names that only one project knows: the groups among its participants and its own roles. */
export interface OwnNames {
  readonly find: (written: string) => Target | undefined;
  readonly nearest: (written: string) => string | undefined;
  /** True for a role that the forms know or the project declares. */
  readonly isRole: (key: string) => boolean;
}

/** A role under `roles`, as far as references to it are concerned. */
interface OwnRole {
  readonly key: string;
  readonly name: string;
}

/** The roles that a passport declares besides those every form knows. */
export function ownRolesOf(passport: Cursor): readonly OwnRole[] {
  return items(passport, 'roles').flatMap((cursor) => {
    const name = text(cursor, 'name');
    return name === undefined ? [] : [{ key: text(cursor, 'id') ?? name, name }];
  });
}

/** Makes the names of a project ready for references. */
export function createOwnNames(groups: readonly Group[], roles: readonly OwnRole[]): OwnNames {
  const groupNamed = createGroupIndex(groups);
  const roleKeys = new Map<string, string>();
  for (const { key, name } of roles) {
    roleKeys.set(key, key);
    roleKeys.set(normalizeName(name), key);
  }
  const known = new Set([...ROLE_WORDS.map(({ key }) => key), ...roleKeys.values()]);
  const names = [...groups, ...roles].map(({ name }) => name);
  const ids = [...groups.map(({ id }) => id), ...known];
  return {
    find: (written) => {
      const group = groupNamed(written);
      if (group !== undefined) return { kind: 'group', group, members: group.members };
      const role = roleKeys.get(written) ?? roleKeys.get(normalizeName(written));
      return role === undefined ? undefined : { kind: 'role', role };
    },
    nearest: (written) => nearest(written, names) ?? nearest(written, ids),
    isRole: (key) => known.has(key),
  };
}

/** What is in force outside any project. */
export const NO_OWN_NAMES: OwnNames = createOwnNames([], []);
