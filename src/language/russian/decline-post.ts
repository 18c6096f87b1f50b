import { declineAdjective, isAdjective } from './adjective.js';
import type { CaseForms, Declined, GrammaticalCase } from './cases.js';
import { declineNoun } from './noun.js';
import { ADJECTIVAL_POSTS, FIXED_POSTS, POST_NOUNS } from './post-nouns.js';

const ACTING = /^(?:и\.\s?о\.|ио|врио|вр\.\s?и\.\s?о\.)(?=\s)/iu;
const JOINTS = /(,\s{1,3}|\s{1,3}[–—-]\s{1,3}|\s{1,3}и\s{1,3}|\s{0,3}\/\s{0,3})/u;
const ADVERB = /^(?:временно|главно|исполнительно)$/iu;

/**
 * A post in a case by the head-word rule: leading adjectives and the first noun decline, the rest
 * stays («председателя Комитета образования»). After «и.о.» and «врио» nothing changes. Several
 * posts after commas, «и», dashes decline each.
 *
 * @param forms forms of the whole post given by the author; they win
 */
export function declinePost(post: string, target: GrammaticalCase, forms?: CaseForms): Declined {
  const given = forms?.[target];
  if (given !== undefined) return { text: given, sure: true };
  if (target === 'nominative') return { text: post, sure: true };
  const declined = postsOf(post).map(({ text, joint }) => ({
    joint,
    ...declineSingle(text, target),
  }));
  return {
    text: declined.map(({ joint, text }) => joint + text).join(''),
    sure: declined.every(({ sure }) => sure),
  };
}

/** Cuts at joints that are followed by another post; «культуры и спорта» is no joint. */
function postsOf(post: string): { text: string; joint: string }[] {
  const [first = '', ...pieces] = post.split(JOINTS);
  const posts = [{ text: first, joint: '' }];
  for (let index = 0; index < pieces.length; index += 2) {
    const joint = pieces[index] ?? '';
    const text = pieces[index + 1] ?? '';
    const last = posts.at(-1);
    if (last === undefined || beginsPost(text)) posts.push({ text, joint });
    else posts[posts.length - 1] = { text: last.text + joint + text, joint: last.joint };
  }
  return posts;
}

function beginsPost(text: string): boolean {
  if (ACTING.test(text)) return true;
  const words = text.split(/\s+/);
  const head = words.find((word) => !isAdjective(word) || ADJECTIVAL_POSTS.has(fold(word)));
  return head !== undefined && isPostNoun(fold(head));
}

function declineSingle(post: string, target: GrammaticalCase): Declined {
  if (ACTING.test(post)) return { text: post, sure: true };
  const pieces = post.split(/(\s+)/);
  for (let index = 0; index < pieces.length; index += 2) {
    const word = pieces[index] ?? '';
    if (word === '' || ADVERB.test(word)) continue;
    if (FIXED_POSTS.has(fold(word))) return { text: pieces.join(''), sure: true };
    if (!isAdjective(word)) {
      const noun = declineNoun(word, target, true);
      const known = isPostNoun(fold(word));
      pieces[index] = known || looksNominative(word) ? noun.text : word;
      return { text: pieces.join(''), sure: known && noun.sure };
    }
    pieces[index] = declineAdjective(word, target, true);
    if (ADJECTIVAL_POSTS.has(fold(word)) && !startsPost(pieces[index + 2])) {
      return { text: pieces.join(''), sure: true };
    }
  }
  return { text: pieces.join(''), sure: false };
}

/** «учёный секретарь»: the adjective is no post where a post follows it. */
function startsPost(next: string | undefined): boolean {
  return next !== undefined && isPostNoun(fold(next));
}

/** A known post, or a compound that begins or ends with one: «учитель-логопед», «пресс-секретарь». */
function isPostNoun(word: string): boolean {
  return (
    ADJECTIVAL_POSTS.has(word) ||
    word.split('-').some((part) => POST_NOUNS.has(part)) ||
    /(?:тель|ник|ист|лог|вед|щик|тор)$/.test(word)
  );
}

/** Guards against declining what stands in another case already («председателя»). */
function looksNominative(word: string): boolean {
  return (
    /^[A-Za-zÀ-ɏЀ-ӿ-]+$/u.test(word) &&
    !/(?:теля|теле[мй]|ника|иста|тора|аря|ов|ей|ого|ами|ыми)$/.test(word)
  );
}

function fold(word: string): string {
  return word.toLowerCase();
}
