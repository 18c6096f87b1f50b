import { ownText } from '../../source/own-text.js';
import { createTextMemo } from '../../source/text-memo.js';
import { ABBREVIATIONS } from './abbreviations.js';
import { foldLetters } from './letters.js';

/**
 * One word of a name. `loose` marks a word that came out of an abbreviation: «МР» stands for
 * «муниципальный район» in every case, so only its stem can be compared.
 */
export interface NameWord {
  readonly word: string;
  readonly loose: boolean;
}

const TOKEN = /№|n(?=\.? ?\d)|[a-zа-я0-9][a-zа-я0-9+/-]*\.?/g;

const EXPANDED: ReadonlyMap<string, readonly NameWord[]> = new Map(
  Object.entries(ABBREVIATIONS).map(([short, long]) => [
    short,
    long.split(' ').map((word) => ({ word, loose: true })),
  ]),
);

/** Words of a name for comparison: folded, without punctuation, abbreviations written out. */
export function nameWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  for (const token of foldLetters(text).match(TOKEN) ?? []) {
    if (token === '№' || token === 'n') continue;
    const long = EXPANDED.get(token);
    if (long === undefined) words.push(...readToken(token));
    else words.push(...long);
  }
  return words;
}

const keys = createTextMemo<string>(2000);

function keyOf(name: string): string {
  const words = nameWords(name).map(({ word }) => word);
  return ownText(words.join(' '));
}

/**
 * Key for comparing names: two spellings of one name in the same case have the same key.
 * Letter case, ё, quotes, dashes, no-break spaces, «Усть- Ишимский», «г.Омск», «№5» and
 * abbreviations do not count. Never shown to the user. A project names the same few again and again.
 */
export function normalizeName(text: string): string {
  return keys(text, keyOf);
}

function readToken(token: string): readonly NameWord[] {
  const bare = token.replace(/[./-]+$/, '');
  const long = EXPANDED.get(bare);
  // «МБОУ» is deciphered both ways, «образовательное» and «общеобразовательное».
  const word = bare.startsWith('общеобразовательн') ? bare.slice(4) : bare;
  return long ?? [{ word, loose: false }];
}
