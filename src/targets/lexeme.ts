import { isKnownNoun } from './lemma.js';
import type { Mark } from './mark.js';
import { matchPhrase, phraseTable } from './phrase-table.js';
import type { Token } from './token.js';
import { tokenize } from './tokenize.js';
import { COMPARATORS } from './words/comparators.js';
import { DIRECTIONS } from './words/directions.js';
import { QUANTITIES } from './words/numerals.js';
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

/** «студентовс 73,4 %»: a preposition that lost its space, where the rest is a known noun. */
function unglued(token: Token, at: number, all: readonly Token[]): Token[] {
  const { norm, end } = token;
  if (token.kind !== 'word' || all[at + 1]?.kind !== 'number' || isKnownNoun(norm)) return [token];
  if (!/[свк]$/.test(norm) || !isKnownNoun(norm.slice(0, -1))) return [token];
  const cut = token.text.length - 1;
  const noun = { ...token, text: token.text.slice(0, cut), norm: norm.slice(0, -1), end: end - 1 };
  const last = { ...token, text: token.text.slice(cut), norm: norm.slice(-1), start: end - 1 };
  return [noun, last];
}

function merged(text: string, first: Token, last: Token, mark: Mark): Lexeme {
  return { ...first, text: text.slice(first.start, last.end), end: last.end, mark };
}
