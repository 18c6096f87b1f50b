import { contentStems } from '../../language/russian/content-stems.js';
import { WEAK_STEMS } from './weak-stems.js';

/** «апробировать» and «апробация» share no stem, but their first letters. */
const LETTERS = 5;
const FEWEST_LETTERS = 3;

/** The beginnings of the words of a text. */
export function wordBeginnings(text: string): ReadonlySet<string> {
  return new Set([...contentStems(text)].map((stem) => stem.slice(0, LETTERS)));
}

function isWeak(beginning: string): boolean {
  for (let length = FEWEST_LETTERS; length <= beginning.length; length++) {
    if (WEAK_STEMS.has(beginning.slice(0, length))) return true;
  }
  return /^\d+$/.test(beginning) || beginning.length < FEWEST_LETTERS;
}

/** What a text is about. */
export interface KeyWords {
  /** The beginnings of its words, those that every document has left out. */
  readonly all: ReadonlySet<string>;
  /** Those that no other of the texts has. */
  readonly own: ReadonlySet<string>;
}

/** What each of several texts is about. Linear in the words. */
export function keyWordsOf(texts: readonly string[]): readonly KeyWords[] {
  const beginnings = texts.map((text) => [...wordBeginnings(text)].filter((one) => !isWeak(one)));
  const counts = new Map<string, number>();
  for (const word of beginnings.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return beginnings.map((words) => ({
    all: new Set(words),
    own: new Set(words.filter((word) => counts.get(word) === 1)),
  }));
}
