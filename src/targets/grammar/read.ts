import { adjectiveEnding, isKnownNoun } from '../lemma.js';
import type { Lexeme } from '../lexeme.js';
import { CLAUSE_OPENERS } from '../words/function-words.js';
import { amount, mayBegin, multiple } from './amount.js';
import type { Clause, Item, Rule } from './item.js';
import { ages, days, labels, lineNumber } from './names.js';
import { inPeriod, ofEach, often, ofWhole } from './per.js';
import { row } from './row.js';
import { against, all, direction, level, minus, role, statement } from './signals.js';
import { years } from './years.js';

/**
 * The forms of the language, tried in this order at every place; the first that fits is taken.
 * A new form is a row of a table under `words/`, or a rule here.
 */
const RULES: readonly Rule[] = [
  lineNumber,
  labels,
  ages,
  days,
  years,
  level,
  against,
  often,
  inPeriod,
  ofEach,
  minus,
  row,
  amount,
  multiple,
  ofWhole,
  direction,
  role,
  all,
  statement,
];

/** Reads a statement from left to right. Linear in its length. */
export function readItems(words: readonly Lexeme[]): Item[] {
  const found: Item[] = [];
  let clause: Clause = 'none';
  let at = 0;
  while (at < words.length) {
    const hit = firstHit(words, at, found, clause);
    if (hit === undefined) {
      clause = clauseAfter(words, at, clause);
      at++;
      continue;
    }
    found.push(...hit.items);
    at = hit.next;
    if (hit.items.some(({ is }) => is === 'break')) clause = 'none';
  }
  return found;
}

function firstHit(words: readonly Lexeme[], at: number, found: readonly Item[], clause: Clause) {
  const word = words[at];
  // Most words are plain ones, and no form begins with such a word.
  if (word?.kind === 'word' && !mayBegin(word)) return undefined;
  const cursor = { words, at, found, clause };
  for (const rule of RULES) {
    const hit = rule(cursor);
    if (hit !== undefined) return hit;
  }
  return undefined;
}

/** A clause describes who is counted: it opens with a participle and ends with a sign or a value. */
function clauseAfter(words: readonly Lexeme[], at: number, clause: Clause): Clause {
  const word = words[at];
  if (word === undefined) return clause;
  if (word.mark?.is === 'criterion') return 'criterion';
  if (word.mark?.is === 'reach' || ['-', ':', ')', '('].includes(word.norm)) return 'none';
  if (word.norm === ',') return clause === 'criterion' ? clause : 'none';
  if (clause !== 'none' || word.kind !== 'word') return clause;
  return CLAUSE_OPENERS.has(word.norm) || isParticiple(words, at) || qualifies(words, at)
    ? 'open'
    : clause;
}

/** «, охваченных», «прошедших»: genitive plural of a participle that is no noun. */
function isParticiple(words: readonly Lexeme[], at: number): boolean {
  const norm = words[at]?.norm ?? '';
  if (isKnownNoun(norm)) return false;
  if (/(?:вших|шедших|ющих|ущих|ащих|ящих)(?:ся)?$/.test(norm)) return true;
  return words[at - 1]?.norm === ',' && /(?:нных|тых|емых|имых)$/.test(norm);
}

/** «в зданиях с износом»: a property, told by «с» and the instrumental. */
function qualifies(words: readonly Lexeme[], at: number): boolean {
  const before = words[at - 1]?.norm;
  const norm = words[at]?.norm ?? '';
  return (
    (before === 'с' || before === 'со') &&
    /(?:ом|ем|ой|ей|ью|ами|ями)$/.test(norm) &&
    (isKnownNoun(norm) || adjectiveEnding(norm) !== undefined || norm.length > 4)
  );
}
