import { ownText } from '../../source/own-text.js';

/** The fields by which a document names another document or another project. */
const LINKS = [
  'parent',
  'implements',
  'regulation',
  'programme',
  'agreement',
  'registry',
  'document',
  'of',
] as const;

/** Letters after a link's key in which its ids stand, however they are laid out. */
const REACH = 240;

const ID = /[a-z0-9][a-z0-9-]*/g;
const LAST_ID = /[a-z0-9][a-z0-9-]*$/;
const LONGEST_ID = 100;

function* positionsOf(text: string, part: string): Generator<number> {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) yield at;
}

/**
 * The ids that a text may name: what stands after the key of a link, and what stands before a slash as
 * in `project/event`. Rather too many than too few: a name that is no id of anything does no harm.
 */
export function namedIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const link of LINKS) {
    for (const at of positionsOf(text, `${link}:`)) {
      for (const [name] of text.slice(at, at + link.length + REACH).matchAll(ID))
        names.add(ownText(name));
    }
  }
  for (const at of positionsOf(text, '/')) {
    const name = LAST_ID.exec(text.slice(Math.max(0, at - LONGEST_ID), at));
    if (name !== null) names.add(ownText(name[0]));
  }
  return names;
}
