import { contentStems } from '../../language/russian/content-stems.js';
import { WEAK_STEMS } from './weak-stems.js';

/** «апробировать» and «апробация» share no stem, but their first letters. */
const LETTERS = 5;

/** The beginnings of the words that carry the meaning of a text. */
export function wordBeginnings(text: string): ReadonlySet<string> {
  return new Set([...contentStems(text)].map((stem) => stem.slice(0, LETTERS)));
}

function isWeak(beginning: string): boolean {
  for (let length = 3; length <= beginning.length; length++) {
    if (WEAK_STEMS.has(beginning.slice(0, length))) return true;
  }
  return /^\d+$/.test(beginning) || beginning.length < 3;
}

/** For each text the words that no other of them has: what it alone is about. Linear in the words. */
export function keyWordsOf(texts: readonly string[]): readonly ReadonlySet<string>[] {
  const beginnings = texts.map(wordBeginnings);
  const counts = new Map<string, number>();
  for (const words of beginnings) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return beginnings.map(
    (words) => new Set([...words].filter((word) => counts.get(word) === 1 && !isWeak(word))),
  );
}
