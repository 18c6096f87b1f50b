import { ADJECTIVAL_POSTS, POST_NOUNS } from './post-nouns.js';
import { stem } from './stem.js';

const ACTING = /^(?:и\.\s?о\.|ио|врио|вр\.\s?и\.\s?о\.)\s+/iu;
const ADJECTIVE = /(?:[ыи]й|ой|[ая]я|[ыи]е|[ыио]х|ого|его)$/u;

let stems: ReadonlySet<string> | undefined;

/** Whether a word names a post, in any case, one or many: «ректора», «методисты», «учитель-логопед». */
export function isPostWord(word: string): boolean {
  // Made when first asked for: a start without it pays nothing.
  stems ??= new Set([...POST_NOUNS, ...ADJECTIVAL_POSTS].map(stem));
  const known = stems;
  const lower = word.toLowerCase();
  return lower.split('-').some((part) => known.has(stem(part)));
}

/** The word of a post that says which it is: «председатель» of «и.о. председателя комитета», «специалист» of «ведущий специалист». */
export function postHead(post: string): string | undefined {
  for (const word of post.replace(ACTING, '').trim().split(/\s+/)) {
    if (isPostWord(word)) return word;
    if (!ADJECTIVE.test(word.toLowerCase())) return undefined;
  }
  return undefined;
}
