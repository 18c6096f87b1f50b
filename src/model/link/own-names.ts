import { nearest } from '../../language/russian/nearest.js';
import { normalizeName } from '../../language/russian/normalize.js';
import type { Group, Target } from '../reference-types.js';
import { type Cursor, items, text } from './cursor.js';
import { createGroupIndex } from './group-index.js';
import { ROLE_WORDS } from './role-words.js';

/** Names that only one project knows: the groups among its participants and its own roles. */
export interface OwnNames {
  /** By id or by the name as written. */
  readonly exact: (written: string) => Target | undefined;
  /** By the name in another case or another spelling. */
  readonly inflected: (written: string) => Target | undefined;
  readonly nearest: (written: string) => string | undefined;
  /** True for a role that the forms know or the project declares. */
  readonly isRole: (key: string) => boolean;
}

/** A role under `roles`, as far as references to it are concerned. */
interface OwnRole {
  readonly key: string;
  readonly name: string;
}

/** The roles that a passport declares besides those every form knows, with where they stand. */
export function ownRolesOf(passport: Cursor): readonly (OwnRole & { readonly cursor: Cursor })[] {
  const taken = new Set<string>();
  return items(passport, 'roles').flatMap((cursor) => {
    const name = text(cursor, 'name');
    if (name === undefined) return [];
    const id = text(cursor, 'id') ?? name;
    // Of two roles with one id the second is still known by its name.
    const key = taken.has(id) ? name : id;
    taken.add(key);
    return [{ key, name, cursor }];
  });
}

function groupTarget(group: Group | undefined): Target | undefined {
  return group && { kind: 'group', group, members: group.members };
}

function roleTarget(role: string | undefined): Target | undefined {
  return role === undefined ? undefined : { kind: 'role', role };
}

/** Makes the names of a project ready for references. */
export function createOwnNames(groups: readonly Group[], roles: readonly OwnRole[]): OwnNames {
  const index = createGroupIndex(groups);
  const roleKeys = new Map(
    roles.flatMap(({ key, name }) => [[key, key] as const, [name, key] as const]),
  );
  const spelt = new Map(roles.map(({ key, name }) => [normalizeName(name), key] as const));
  const known = new Set([...ROLE_WORDS.map(({ key }) => key), ...roleKeys.values()]);
  const names = [...groups, ...roles].map(({ name }) => name);
  const ids = [...groups.map(({ id }) => id), ...known];
  return {
    exact: (written) => groupTarget(index.exact(written)) ?? roleTarget(roleKeys.get(written)),
    inflected: (written) =>
      groupTarget(index.inflected(written)) ??
      (spelt.size === 0 ? undefined : roleTarget(spelt.get(normalizeName(written)))),
    nearest: (written) => nearest(written, names) ?? nearest(written, ids),
    isRole: (key) => known.has(key),
  };
}

/** What is in force outside any project. */
export const NO_OWN_NAMES: OwnNames = createOwnNames([], []);
