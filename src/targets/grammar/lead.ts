import { adjectiveEnding } from '../lemma.js';
import type { Lexeme } from '../lexeme.js';
import { PREPOSITIONS } from '../words/function-words.js';

/** What stands before a number: «не менее чем в», «до не менее», «с нынешних», «до уровня». */
export interface Lead {
  readonly preposition: string;
  readonly compare?: '>=' | '<=' | '=';
  readonly strict: boolean;
  /** «около», «примерно». */
  readonly approximate?: true;
  /** Index of the number. */
  readonly next: number;
}

type Bound = Pick<Lead, 'compare' | 'strict' | 'approximate'>;

/** At most so many words stand before the number. */
const LONGEST_LEAD = 5;

/** Signs that may stand between a bound and its number. */
const AFTER_BOUND: ReadonlySet<string> = new Set(['-', ':', ',', '(']);

/** Reads what stands before the number of a target: prepositions and bounds («до уровня не менее»). */
export function readLead(words: readonly Lexeme[], at: number): Lead {
  let next = at;
  let preposition = '';
  let bound: Bound = { strict: false };
  while (next - at < LONGEST_LEAD) {
    const word = words[next];
    if (word === undefined || word.kind === 'number') break;
    if (word.mark?.is === 'compare' || word.mark?.is === 'level') bound = boundOf(word);
    else if (PREPOSITIONS.has(word.norm)) preposition = word.norm;
    else if (!isFiller(words, next, bound.compare !== undefined, preposition)) break;
    next++;
  }
  return { ...bound, preposition, next };
}

function boundOf({ mark }: Lexeme): Bound {
  if (mark?.is !== 'compare') return { compare: '>=', strict: false };
  const about = mark.approximate === true ? { approximate: true as const } : {};
  return { compare: mark.op, strict: mark.strict === true, ...about };
}

/** «не менее – 40», «не менее, чел.: 5», «с нынешних 45 %», «до уровня 80 %». */
function isFiller(
  words: readonly Lexeme[],
  at: number,
  bounded: boolean,
  preposition: string,
): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (bounded && AFTER_BOUND.has(word.norm)) return true;
  if (preposition === '' || words[at + 1]?.kind !== 'number') return false;
  if (word.mark !== undefined) return word.mark.is === 'against';
  return word.kind === 'word' && adjectiveEnding(word.norm) !== undefined;
}
