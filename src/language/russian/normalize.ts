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

const TOKEN = /(?:№|n(?=\.? ?\d))|[a-zа-я0-9][a-zа-я0-9+/-]*\.?/g;

const EXPANDED: ReadonlyMap<string, readonly NameWord[]> = new Map(
  Object.entries(ABBREVIATIONS).map(([short, long]) => [
    short,
    long.split(' ').map((word) => ({ word, loose: true })),
  ]),
);

/** Words of a name for comparison: folded, without punctuation, abbreviations written out. */
export function nameWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  for (const [token] of foldLetters(text).matchAll(TOKEN)) {
    if (token === '№' || token === 'n') continue;
    const bare = token.replace(/[.+/-]*$/, (tail) => (tail.includes('+') ? '+' : ''));
    const long = EXPANDED.get(token) ?? EXPANDED.get(bare);
    if (long !== undefined) words.push(...long);
    else words.push({ word: unifyWord(bare), loose: false });
  }
  return words;
}

/**
 * Key for comparing names: two spellings of one name in the same case have the same key.
 * Letter case, ё, quotes, dashes, no-break spaces, «Усть- Ишимский», «г.Омск», «№5» and
 * abbreviations do not count. Never shown to the user.
 */
export function normalizeName(text: string): string {
  return nameWords(text)
    .map(({ word }) => word)
    .join(' ');
}

/** «МБОУ» is deciphered both ways, «образовательное» and «общеобразовательное». */
function unifyWord(word: string): string {
  return word.startsWith('общеобразовательн') ? word.slice(4) : word;
}
