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
  const tokens = separated(tokenize(text));
  const result: Lexeme[] = [];
  let at = 0;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    const match = matchPhrase(PHRASES, tokens, at);
    if (match === undefined) result.push(token);
    else result.push(merged(text, token, tokens[match.next - 1] ?? token, match.mark));
    at = match?.next ?? at + 1;
  }
  return result;
}

/** What the tokenizer cannot know: «студентовс 73,4 %» lost a space, «два-три» is a range. */
function separated(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    const beforeNumber = tokens[at + 1]?.kind === 'number';
    const cut = token.kind === 'word' ? joint(token.norm, beforeNumber) : undefined;
    if (cut === undefined) {
      result.push(token);
      continue;
    }
    result.push(part(token, 0, cut.end));
    if (cut.start > cut.end) result.push({ ...part(token, cut.end, cut.start), kind: 'sign' });
    result.push(part(token, cut.start, token.norm.length));
  }
  return result;
}

function merged(text: string, first: Token, last: Token, mark: Mark): Lexeme {
  if (first === last) return { ...first, mark };
  const written = text.slice(first.start, last.end);
  return { ...first, text: written, norm: fold(written), end: last.end, mark };
}

interface Joint {
  readonly end: number;
  readonly start: number;
}

/** Where a word is really two. */
function joint(norm: string, beforeNumber: boolean): Joint | undefined {
  const hyphen = norm.indexOf('-');
  if (hyphen > 0 && isNumeral(norm.slice(0, hyphen)) && isNumeral(norm.slice(hyphen + 1))) {
    return { end: hyphen, start: hyphen + 1 };
  }
  const last = norm.length - 1;
  const lost = beforeNumber && /[свк]$/.test(norm) && !isKnownNoun(norm);
  return lost && isKnownNoun(norm.slice(0, last)) ? { end: last, start: last } : undefined;
}

function isNumeral(norm: string): boolean {
  return NUMERAL_WORDS.has(norm);
}

function part(token: Token, from: number, to: number): Token {
  const { start, text, norm } = token;
  const spaced = from === 0 && token.spaced;
  const place = { start: start + from, end: start + to, spaced };
  return { ...token, ...place, text: text.slice(from, to), norm: norm.slice(from, to) };
}
