import { entryOf } from '../lexicon/lexicon.js';
import { nearestWord } from './spelling.js';
import type { Token } from './token.js';

/** More unknown words than this are prose, not a misspelt term. */
const MOST_UNKNOWN = 2;

function isUnknown(token: Token): boolean {
  return token.kind === 'word' && token.entry === undefined;
}

/** «18 сентябырь», «сентябырь 2021»: only a month can stand there. */
function standsByDate(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const day = before?.kind === 'number' && before.digits <= 2;
  const year =
    after?.kind === 'number' && after.digits === 4 && after.value >= 1900 && after.value < 2100;
  return (
    year && (day || before === undefined || before.kind !== 'word' || before.entry !== undefined)
  );
}

function mended(token: Token, nearest: string): Token {
  const entry = entryOf(nearest);
  if (entry === undefined) return token;
  const flaw = { code: 'misspelt', suggestion: nearest } as const;
  return { ...token, word: nearest, sense: entry.sense, entry, flaw };
}

/** «в течении года»: the flow of a river is «в течении», a length of time «в течение». */
function mendDuring(tokens: Token[]): void {
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i];
    const before = tokens[i - 1]?.word;
    if (token?.word !== 'течении' || (before !== 'в' && before !== 'на')) continue;
    tokens[i] = { ...token, flaw: { code: 'misspelt', suggestion: 'течение' } };
  }
}

/** Replaces misspelt months and other long words of time by what was meant; the token keeps a flaw that says so. */
export function mendSpelling(tokens: Token[]): void {
  mendDuring(tokens);
  const unknown: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token !== undefined && isUnknown(token)) unknown.push(i);
  }
  const few = unknown.length <= MOST_UNKNOWN;
  for (const at of unknown) {
    const token = tokens[at];
    if (token === undefined || (!few && !standsByDate(tokens, at))) continue;
    const nearest = nearestWord(token.word);
    if (nearest !== undefined) tokens[at] = mended(token, nearest);
  }
}
