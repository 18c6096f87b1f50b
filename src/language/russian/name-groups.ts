import type { OrganizationName } from './organization-names.js';

export type NameGroups = Map<string, OrganizationName[]>;

/** Puts a name under a key, beside those already there. */
export function addName(groups: NameGroups, key: string, name: OrganizationName): void {
  const same = groups.get(key);
  if (same === undefined) groups.set(key, [name]);
  else same.push(name);
}
