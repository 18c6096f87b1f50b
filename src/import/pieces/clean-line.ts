/** «П А С П О Р Т   П Р О Е К Т А»: letters set apart for looks; words by more than one space. */
const SPACED = /^(?:[А-ЯЁа-яё] ){3,}[А-ЯЁа-яё](?: {2,}(?:[А-ЯЁа-яё] ){2,}[А-ЯЁа-яё])*$/;

function withoutSpacing(text: string): string {
  if (!SPACED.test(text)) return text;
  return text
    .split(/ {2,}/)
    .map((word) => word.replaceAll(' ', ''))
    .join(' ');
}

/**
 * A line without what only typesetting or another program left in it: no-break spaces and hyphens,
 * soft hyphens, Markdown's stars and escapes, tabs, spaces
 * between the letters of a word. Letters and punctuation stay as written.
 */
export function cleanLine(text: string): string {
  const clean = text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u2007\u202f\u2009\t\r]/g, ' ')
    .replaceAll('\u2011', '-')
    .replace(/\*\*|^#{1,6} (?=\S)/g, '')
    .replace(/\\(?=[_*.)\]#-])/g, '')
    .trim();
  return withoutSpacing(clean);
}
