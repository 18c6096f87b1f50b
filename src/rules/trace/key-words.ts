import { STOP_WORDS } from '../../language/russian/stop-words.js';
import { WEAK_WORDS } from './weak-words.js';

/** «апробировать» and «апробация» share no stem, but their first letters. */
const LETTERS = 5;
const FEWEST_LETTERS = 3;

/** The beginning of a word, without a vowel at its end: «кадр» of «кадры» and of «кадровый». */
function beginningOf(word: string): string {
  return word.slice(0, LETTERS).replace(/(?<=.{3})[аеиоуыэюяйь]+$/, '');
}

/** The beginnings of the words of a text. */
export function wordBeginnings(text: string): ReadonlySet<string> {
  const beginnings = new Set<string>();
  for (const word of text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/[а-яa-z]+/g) ?? []) {
    if (word.length >= FEWEST_LETTERS && !STOP_WORDS.has(word)) beginnings.add(beginningOf(word));
  }
  return beginnings;
}

const WEAK: ReadonlySet<string> = new Set(WEAK_WORDS.map(beginningOf));

/** What a text is about. */
export interface KeyWords {
  /** The beginnings of its words, those that every document has left out. */
  readonly all: ReadonlySet<string>;
  /** Those that no other of the texts has. */
  readonly own: ReadonlySet<string>;
}

/** What each of several texts is about. Linear in the words. */
export function keyWordsOf(texts: readonly string[]): readonly KeyWords[] {
  const beginnings = texts.map((text) => [...wordBeginnings(text)].filter((one) => !WEAK.has(one)));
  const counts = new Map<string, number>();
  for (const word of beginnings.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return beginnings.map((words) => ({
    all: new Set(words),
    own: new Set(words.filter((word) => counts.get(word) === 1)),
  }));
}
