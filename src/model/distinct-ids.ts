/** Something declared under an id and a name. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * The entries, each under an id of its own. Of two with one id the first keeps it, for references
 * by id; the other is still found by its name, under an id that nobody can write («school#2»). One
 * that repeats the name too says nothing new and is left out. That an id is taken twice is a finding.
 */
export function withDistinctIds<T extends Named>(entries: readonly T[]): readonly T[] {
  const taken = new Map<string, string[]>();
  return entries.flatMap((entry): readonly T[] => {
    const names = taken.get(entry.id);
    if (names === undefined) {
      taken.set(entry.id, [entry.name]);
      return [entry];
    }
    if (names.includes(entry.name)) return [];
    names.push(entry.name);
    return [{ ...entry, id: `${entry.id}#${names.length}` }];
  });
}

/** The only entry of each id: one that two entries share names neither of them. */
export function byOwnId<T extends Pick<Named, 'id'>>(
  entries: readonly T[],
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  const shared = new Set<string>();
  for (const entry of entries) {
    if (found.has(entry.id)) shared.add(entry.id);
    else found.set(entry.id, entry);
  }
  for (const id of shared) found.delete(id);
  return found;
}
