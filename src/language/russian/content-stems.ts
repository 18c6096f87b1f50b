import { foldLetters } from './letters.js';
import { stem } from './stem.js';
import { STOP_WORDS } from './stop-words.js';

/** Stems of the words that carry the meaning of a text; words of one letter and stop words are left out. */
export function contentStems(text: string): Set<string> {
  const stems = new Set<string>();
  for (const word of foldLetters(text).match(/[a-zа-я0-9]+/g) ?? []) {
    if (word.length > 1 && !STOP_WORDS.has(word)) stems.add(stem(word));
  }
  return stems;
}
