import { foldLetters, foldTwins } from '../language/russian/letters.js';
import { nearest } from '../language/russian/nearest.js';
import { FIELD_WORDS } from './field-words.js';

/** Characters that come with text from Word and cannot be seen. */
export const INVISIBLE = /[\u00a0\u00ad\u200b-\u200f\u202f\u2060\ufeff]/;

/** Letters that must agree for a longer or shorter form of a word to be the same word. */
const STEM = 5;

function sameStem(a: string, b: string): boolean {
  return (
    a.length >= STEM &&
    b.length >= STEM &&
    !a.includes(' ') &&
    a.slice(0, STEM) === b.slice(0, STEM)
  );
}

/** Whether two names differ only by letters that look the same, such as Russian and Latin «о». */
export function looksLike(a: string, b: string): boolean {
  return foldTwins(foldLetters(a)) === foldTwins(foldLetters(b));
}

/**
 * The field an author most likely meant by a name that is not one: a slip of the keyboard, a Russian
 * letter that looks like a Latin one, or the Russian word for it («цель», «название»).
 *
 * @param fields names of the possible fields and their Russian titles
 */
export function nearestField(key: string, fields: ReadonlyMap<string, string>): string | undefined {
  const names = [...fields.keys()];
  const folded = foldLetters(key);
  const twin = names.find((name) => looksLike(name, key));
  if (twin !== undefined) return twin;
  const words = new Map<string, string>();
  const learn = (word: string, name: string) => {
    if (!words.has(foldLetters(word))) words.set(foldLetters(word), name);
  };
  for (const [name, title] of fields) learn(title, name);
  for (const [name, ...others] of FIELD_WORDS) {
    if (fields.has(name)) for (const word of others) learn(word, name);
  }
  const exact = words.get(folded);
  if (exact !== undefined) return exact;
  const slip = nearest(key, names) ?? names.find((name) => sameStem(folded, name));
  if (slip !== undefined) return slip;
  const word =
    nearest(key, words.keys()) ?? [...words.keys()].find((other) => sameStem(folded, other));
  return word === undefined ? undefined : words.get(word);
}
