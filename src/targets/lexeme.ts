import { isKnownNoun } from './lemma.js';
import type { Mark } from './mark.js';
import { matchPhrase, phraseTable } from './phrase-table.js';
import { fold, type Token } from './token.js';
import { tokenize } from './tokenize.js';
import { COMPARATORS } from './words/comparators.js';
import { DIRECTIONS } from './words/directions.js';
import { NUMERAL_WORDS, QUANTITIES } from './words/numerals.js';
import { PERIODS } from './words/periods.js';
import { STATEMENTS } from './words/statements.js';
import { UNITS } from './words/units.js';

/** A token, or several that make one phrase of the tables, with what they mean. */
export interface Lexeme extends Token {
  readonly mark?: Mark;
}

const PHRASES = phraseTable([
  ...COMPARATORS,
  ...DIRECTIONS,
  ...UNITS,
  ...QUANTITIES,
  ...PERIODS,
  ...STATEMENTS,
]);

/** The statement as the grammar sees it. */
export function lexemes(text: string): Lexeme[] {
  const tokens = tokenize(text).flatMap(unglued);
  const result: Lexeme[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const match = matchPhrase(PHRASES, tokens, at);
    const last = tokens[(match?.next ?? at + 1) - 1] ?? token;
    result.push(match === undefined ? token : merged(text, token, last, match.mark));
    at = match?.next ?? at + 1;
  }
  return result;
}

/** What the tokenizer cannot know: «студентовс 73,4 %» lost a space, «два-три» is a range. */
function unglued(token: Token, at: number, all: readonly Token[]): Token[] {
  const { kind, norm } = token;
  if (kind !== 'word') return [token];
  const hyphen = norm.indexOf('-');
  if (hyphen > 0 && NUMERAL_WORDS.has(norm.slice(0, hyphen))) {
    if (!NUMERAL_WORDS.has(norm.slice(hyphen + 1))) return [token];
    const range = { ...part(token, hyphen, hyphen + 1), kind: 'sign' } as const;
    return [part(token, 0, hyphen), range, part(token, hyphen + 1, norm.length)];
  }
  const last = norm.length - 1;
  if (all[at + 1]?.kind !== 'number' || isKnownNoun(norm) || !/[свк]$/.test(norm)) return [token];
  if (!isKnownNoun(norm.slice(0, last))) return [token];
  return [part(token, 0, last), part(token, last, norm.length)];
}

function part(token: Token, from: number, to: number): Token {
  const { start, text, norm } = token;
  const spaced = from === 0 && token.spaced;
  const place = { start: start + from, end: start + to, spaced };
  return { ...token, ...place, text: text.slice(from, to), norm: norm.slice(from, to) };
}

function merged(text: string, first: Token, last: Token, mark: Mark): Lexeme {
  if (first === last) return { ...first, mark };
  const written = text.slice(first.start, last.end);
  return { ...first, text: written, norm: fold(written), end: last.end, mark };
}
