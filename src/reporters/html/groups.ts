import type { Finding } from '../../findings/finding.js';

/** A finding of the page, with the name by which links reach it. */
export interface Entry {
  readonly anchor: string;
  readonly finding: Finding;
  /** Empty for what belongs to no project. */
  readonly project: string;
}

export interface Group {
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** Entries by a name, in the order of the names; those of the empty name last. */
export function groupsBy(entries: readonly Entry[], nameOf: (entry: Entry) => string): Group[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = nameOf(entry);
    const there = groups.get(name);
    if (there === undefined) groups.set(name, [entry]);
    else there.push(entry);
  }
  return [...groups]
    .map(([name, of]) => ({ name, entries: of }))
    .sort((a, b) => Number(a.name === '') - Number(b.name === '') || (a.name < b.name ? -1 : 1));
}
