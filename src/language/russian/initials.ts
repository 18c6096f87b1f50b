import { STOP_WORDS } from './stop-words.js';

/** Whether the words from one on begin with the letters, one after the other. */
function beginsAt(letters: readonly string[], words: readonly string[], from: number): boolean {
  return letters.every((part, at) => words[from + at]?.startsWith(part) === true);
}

/**
 * Whether words that follow each other begin with the letters of an abbreviation: «КОИРО» of
 * «Костромской областной институт развития образования», «ИвГУ» of «Ивановский государственный
 * университет». Small words as «и» have no letter; letter
 * case and ё do not count.
 */
export function initialsRun(abbreviation: string, words: readonly string[]): boolean {
  const letters = (abbreviation.match(/[А-ЯЁа-яё][а-яё]*?(?=[А-ЯЁ]|$)/g) ?? []).map((part) =>
    part.toLowerCase().replaceAll('ё', 'е'),
  );
  const folded = words
    .map((word) => word.toLowerCase().replaceAll('ё', 'е'))
    .filter((word) => !STOP_WORDS.has(word));
  return letters.length > 1 && folded.some((_, from) => beginsAt(letters, folded, from));
}
