import { nameWords, normalizeName } from '../../language/russian/normalize.js';
import { stemKey } from '../../language/russian/stem-key.js';
import type { Group } from '../reference-types.js';

/** Every name a group answers to, as the author wrote them. */
function namesOf({ name, aliases, forms }: Group): readonly string[] {
  return [name, ...aliases, ...Object.values(forms)];
}

/** Adds a group under a key; two groups under one key make it say nothing. */
function put(index: Map<string, Group | undefined>, key: string, group: Group): void {
  index.set(key, index.has(key) && index.get(key) !== group ? undefined : group);
}

/**
 * Finds a group by its id, by one of its names, or by a name in another case: «членов ассоциации
 * «Спектр»». A name that two groups share finds neither.
 */
export function createGroupIndex(groups: Iterable<Group>): (written: string) => Group | undefined {
  const byId = new Map<string, Group>();
  const byName = new Map<string, Group | undefined>();
  const byStem = new Map<string, Group | undefined>();
  for (const group of groups) {
    if (!byId.has(group.id)) byId.set(group.id, group);
    for (const name of namesOf(group)) {
      put(byName, normalizeName(name), group);
      put(byStem, stemKey(nameWords(name)), group);
    }
  }
  if (byId.size === 0) return () => undefined;
  return (written) =>
    byId.get(written) ??
    byName.get(normalizeName(written)) ??
    byStem.get(stemKey(nameWords(written)));
}
