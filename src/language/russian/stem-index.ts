import { addName, type NameGroups } from './name-groups.js';
import { withoutRegion } from './name-parts.js';
import { nameWords } from './normalize.js';
import {
  type IndexedOrganization,
  type OrganizationName,
  organizationNames,
} from './organization-names.js';
import { stemKey } from './stem-key.js';

/** All names of a directory by stem key, and the regions («омск област») their names end with. */
export interface StemIndex {
  readonly names: ReadonlyMap<string, readonly OrganizationName[]>;
  readonly regions: ReadonlySet<string>;
}

/** Builds the index in one pass. */
export function indexByStem(organizations: Iterable<IndexedOrganization>): StemIndex {
  const names: NameGroups = new Map();
  const regions = new Set<string>();
  for (const organization of organizations) {
    const plain = withoutRegion(organization.name);
    if (plain !== undefined) {
      regions.add(stemKey(nameWords(organization.name.slice(plain.length))));
    }
    for (const name of organizationNames(organization)) {
      for (const key of keysOf(name)) addName(names, key, name);
    }
  }
  return { names, regions };
}

/** Forms given by the author may have stems of their own («г. Шахты», «г. Шахт»). */
function keysOf({ text, forms }: OrganizationName): Iterable<string> {
  if (forms === undefined) return [stemKey(nameWords(text))];
  return new Set([text, ...Object.values(forms)].map((form) => stemKey(nameWords(form))));
}
