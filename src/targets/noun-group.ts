import {
  adjectiveEnding,
  adjectiveLemma,
  genderOfNoun,
  isAbbreviation,
  isKnownNoun,
  nounLemma,
} from './lemma.js';
import type { Lexeme } from './lexeme.js';
import type { NounGroup } from './target.js';
import { AMBIGUOUS_ENDINGS, VERB_ENDINGS } from './words/endings.js';
import { FUNCTION_WORDS } from './words/function-words.js';
import { RELATIONAL_NOUNS } from './words/nouns.js';

export interface ReadGroup {
  readonly group: NounGroup;
  /** Index after the group. */
  readonly next: number;
}

/** Adjectives before a noun: more than this is no longer one group. */
const MOST_ADJECTIVES = 5;

/** Reads «новых муниципальных программ» at `at`; `undefined` where no noun stands there. */
export function readGroup(words: readonly Lexeme[], at: number): ReadGroup | undefined {
  let next = at;
  while (next - at < MOST_ADJECTIVES) {
    if (isAdjective(words, next)) next++;
    else if (next > at && isBracketed(words, next)) next += 3;
    else break;
  }
  const before = words
    .slice(at, next)
    .filter((word) => word.kind === 'word' && !isAdverb(word.norm));
  const noun = words[next];
  if (noun !== undefined && isNoun(noun)) {
    const lemma = noun.kind === 'quoted' ? quotedLemma(noun.text) : nounLemma(noun.text);
    return withComplement(words, next + 1, joined(before, noun, lemma));
  }
  const last = before.pop();
  if (last === undefined || !/[ыи][хе](?:ся)?$/.test(last.norm)) return undefined;
  return { group: joined(before, last, adjectiveLemma(last.text, 'masculine')), next };
}

/** «триада», «Точка роста»: a name short enough to be a kind of thing. */
const QUOTED_NOUN = /^[«"„“][A-Za-zÀ-ɏЀ-ӿ-]{2,30}(?: [A-Za-zÀ-ɏЀ-ӿ]{2,30})?[»"“”]$/u;

function quotedLemma(text: string): string {
  const [first = '', ...rest] = text.slice(1, -1).split(' ');
  return [nounLemma(first), ...rest].join(' ');
}

/** «член» → «член жюри». */
function withComplement(words: readonly Lexeme[], next: number, group: NounGroup): ReadGroup {
  const belongs = RELATIONAL_NOUNS.has(group.head) ? readGroup(words, next) : undefined;
  if (belongs === undefined) return { group, next };
  const tail = ` ${belongs.group.text.toLowerCase()}`;
  const whole = {
    lemma: group.lemma + tail,
    head: group.head + tail,
    text: `${group.text} ${belongs.group.text}`,
    start: group.start,
    end: belongs.group.end,
  };
  return { group: whole, next: belongs.next };
}

function joined(adjectives: readonly Lexeme[], noun: Lexeme, head: string): NounGroup {
  const gender = genderOfNoun(head);
  const lemmas = adjectives.map(({ text }) => adjectiveLemma(text, gender));
  return {
    lemma: [...lemmas, head].join(' '),
    head,
    text: [...adjectives, noun].map(({ text }) => text).join(' '),
    start: adjectives[0]?.start ?? noun.start,
    end: noun.end,
  };
}

function isAdjective(words: readonly Lexeme[], at: number): boolean {
  const word = words[at];
  if (word?.kind !== 'word' || word.mark !== undefined || isKnownNoun(word.norm)) return false;
  if (FUNCTION_WORDS.has(word.norm) || isAbbreviation(word.text)) return false;
  const following = words[at + 1];
  const ending = adjectiveEnding(word.norm);
  if (ending === undefined) return isAdverb(word.norm) && endsAsAdjective(following);
  if (!AMBIGUOUS_ENDINGS.has(ending) || /(?:ск|нн|льн)..$/.test(word.norm)) return true;
  return following !== undefined && isKnownNoun(following.norm);
}

/** «государственных (муниципальных) служащих». */
function isBracketed(words: readonly Lexeme[], at: number): boolean {
  return words[at]?.norm === '(' && words[at + 2]?.norm === ')' && isAdjective(words, at + 1);
}

function endsAsAdjective(word: Lexeme | undefined): boolean {
  return (
    word?.kind === 'word' && !isKnownNoun(word.norm) && adjectiveEnding(word.norm) !== undefined
  );
}

function isNoun(word: Lexeme): boolean {
  if (word.kind === 'quoted') return QUOTED_NOUN.test(word.text);
  if (word.kind !== 'word' || FUNCTION_WORDS.has(word.norm)) return false;
  if (isKnownNoun(word.norm)) {
    return word.mark === undefined || ['label', 'role', 'period'].includes(word.mark.is);
  }
  if (word.mark !== undefined || word.text.length < 2) return false;
  return !VERB_ENDINGS.some((ending) => word.norm.endsWith(ending));
}

/** «успешно», «вновь»: may stand before an adjective. */
function isAdverb(norm: string): boolean {
  return /(?:[нкв]о|вновь|ранее|впервые)$/.test(norm) && !isKnownNoun(norm);
}
