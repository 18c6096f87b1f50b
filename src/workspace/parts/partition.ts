import { keyOf } from '../../cache/digest.js';
import type { Elsewhere } from '../../model/elsewhere.js';
import type { Outline } from './outline.js';

/** A workspace in parts: each part with the shared files is enough for every rule to judge it. */
export interface Partition {
  /** What every part rests on: the directory, and files that do not say what they are. */
  readonly shared: readonly Outline[];
  readonly parts: readonly (readonly Outline[])[];
}

/** A part is filled up to so many bytes: some hundred files share the price of linking the directory. */
const PART_BYTES = 1_000_000;
/** What is shared is read with every part, so parts grow with it. */
const TIMES_SHARED = 4;

/** One family of so many ends a part that is half full. */
const ONE_OF = 4;

function homeOf({ file, id, project }: Outline): string {
  return project ?? id ?? `?${file}`;
}

/** Disjoint sets of homes; each is named by one of its members. */
function disjointSets() {
  const above = new Map<string, string>();
  const find = (one: string): string => {
    let root = one;
    for (let up = above.get(root); up !== undefined; up = above.get(root)) root = up;
    for (let at = one; at !== root; ) {
      const next = above.get(at) ?? root;
      above.set(at, root);
      at = next;
    }
    return root;
  };
  const unite = (one: string, other: string): void => {
    const [a, b] = [find(one), find(other)];
    if (a !== b) above.set(b, a);
  };
  return { find, unite };
}

/** Files that belong together: of one project, naming each other, or claiming the same id. */
function families(outlines: readonly Outline[]): readonly (readonly Outline[])[] {
  const { find, unite } = disjointSets();
  const homes = new Map<string, string>();
  for (const outline of outlines) {
    const home = homeOf(outline);
    for (const name of [home, outline.id]) {
      if (name === undefined) continue;
      const before = homes.get(name);
      if (before === undefined) homes.set(name, home);
      else unite(before, home);
    }
  }
  for (const outline of outlines) {
    for (const name of outline.named) {
      const other = homes.get(name);
      if (other !== undefined) unite(homeOf(outline), other);
    }
  }
  const families = new Map<string, Outline[]>();
  for (const outline of outlines) {
    const family = find(homeOf(outline));
    const there = families.get(family);
    if (there === undefined) families.set(family, [outline]);
    else there.push(outline);
  }
  return [...families.values()];
}

/**
 * Whether a part that is half full ends with a family. Its name alone decides, so that a family that is
 * new, gone or longer moves the borders near it, and the other parts stay what they were.
 */
function isBorder([first]: readonly Outline[]): boolean {
  return (
    first !== undefined && Number.parseInt(keyOf(homeOf(first)).slice(0, 2), 16) % ONE_OF === 0
  );
}

function bytesOf(outlines: readonly Outline[]): number {
  return outlines.reduce((sum, { size }) => sum + size, 0);
}

/**
 * Parts a workspace so that nothing a rule compares lies in two parts, but for the names of people.
 *
 * @param atLeast how many parts are wanted, where there is so much that can be parted
 */
export function partition(
  outlines: readonly Outline[],
  partBytes = PART_BYTES,
  atLeast = 1,
): Partition {
  const isShared = ({ kind, id, project }: Outline) =>
    kind === 'directory' || (kind ?? id ?? project) === undefined;
  const shared = outlines.filter(isShared);
  const own = outlines.filter((one) => !isShared(one));
  const limit = Math.min(
    Math.max(partBytes, TIMES_SHARED * bytesOf(shared)),
    atLeast > 1 ? Math.ceil(bytesOf(own) / atLeast) : Number.POSITIVE_INFINITY,
  );
  const parts: Outline[][] = [];
  let room = 0;
  for (const family of families(own)) {
    const bytes = bytesOf(family);
    const last = parts.at(-1);
    if (last !== undefined && bytes <= room) {
      last.push(...family);
      room -= bytes;
    } else {
      parts.push([...family]);
      room = limit - bytes;
    }
    if (room < limit / 2 && isBorder(family)) room = 0;
  }
  return { shared, parts: parts.length > 0 ? parts : [[]] };
}

/** What every part must know of the others. */
export function elsewhereOf(all: readonly Outline[]): Elsewhere {
  return {
    documents: new Set(all.flatMap(({ id }) => id ?? [])),
    projects: new Set(
      all.flatMap(({ kind, project }) => (kind === 'passport' ? (project ?? []) : [])),
    ),
    kinds: new Set(all.flatMap(({ kind }) => kind ?? [])),
    isUncertain: all.some(({ isUncertain }) => isUncertain),
  };
}
