import { idFrom } from '../../../schema/id-from.js';

const LONGEST = 40;

/**
 * An id made of a name: «Школа умного руководителя» → `shkola-umnogo-rukovoditelya`. Whole words, at
 * most 40 letters.
 *
 * @param fallback where the name has no letters
 */
export function idOf(name: string, fallback: string): string {
  // A slash in an id parts a project from its item.
  const latin = idFrom(name.replaceAll('/', ' '));
  if (latin.length <= LONGEST) return latin === '' ? fallback : latin;
  const cut = latin.slice(0, LONGEST + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1)).slice(0, LONGEST);
}

/** Gives ids that are not given twice: `name`, `name-2` … */
export function createIds(
  taken: Iterable<string> = [],
): (name: string, fallback: string) => string {
  const used = new Set(taken);
  return (name, fallback) => {
    const id = idOf(name, fallback);
    let free = id;
    for (let count = 2; used.has(free); count++) free = `${id}-${count}`;
    used.add(free);
    return free;
  };
}
