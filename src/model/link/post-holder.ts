import { normalizeName } from '../../language/russian/normalize.js';
import { postHead } from '../../language/russian/post-stems.js';
import type { Organization, Person, Target } from '../reference-types.js';

/** A post has so many words at most: «заместитель начальника отдела воспитания». */
const LONGEST = 4;

/** The ways to cut «ректор ГАУ ДПО «Академия»» into a post and what follows it, the shortest post first. */
function cuts(text: string): readonly { readonly post: string; readonly rest: string }[] {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || postHead(text) === undefined) return [];
  const most = Math.min(LONGEST, words.length - 1);
  return Array.from({ length: most }, (_, index) => ({
    post: words.slice(0, index + 1).join(' '),
    rest: words.slice(index + 1).join(' '),
  })).filter(({ post }) => postHead(post) !== undefined);
}

/**
 * Whom a post with its organization names: the person who holds it, where the directory knows one,
 * else the organization itself. Nothing where what follows the post is no organization.
 */
export function postHolder(
  text: string,
  people: ReadonlyMap<string, Person>,
  organizationNamed: (text: string) => Organization | undefined,
): Target | undefined {
  for (const { post, rest } of cuts(text)) {
    const organization = organizationNamed(rest);
    if (organization === undefined) continue;
    const named = normalizeName(post);
    const holders = [...people.values()].filter(({ posts }) =>
      posts.some(
        (one) =>
          normalizeName(one.post) === named &&
          one.organization !== undefined &&
          organizationNamed(one.organization) === organization,
      ),
    );
    const [person, ...others] = holders;
    return person !== undefined && others.length === 0
      ? { kind: 'person', person }
      : { kind: 'organization', organization };
  }
  return undefined;
}
