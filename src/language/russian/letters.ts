/** Latin letters that look like Russian ones, lower case. */
export const TWINS: ReadonlyMap<string, string> = new Map([
  ['a', 'а'],
  ['b', 'в'],
  ['c', 'с'],
  ['e', 'е'],
  ['h', 'н'],
  ['k', 'к'],
  ['m', 'м'],
  ['o', 'о'],
  ['p', 'р'],
  ['t', 'т'],
  ['x', 'х'],
  ['y', 'у'],
]);

/** Lower case, ё as е, one kind of space and hyphen, no quotes: what the eye does not tell apart. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[«»„“”‟"'’‘`‹›]/g, ' ')
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, ' ')
    .replace(/ ?[-‐‑‒–—―−] ?/g, '-')
    .trim();
}

/** Replaces Latin look-alikes («MP» typed in the Latin layout) in a text folded before. */
export function foldTwins(folded: string): string {
  return folded.replace(/[a-z]/g, (letter) => TWINS.get(letter) ?? letter);
}
