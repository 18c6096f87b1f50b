/**
 * A line without what only typesetting or another program left in it: no-break spaces and hyphens,
 * soft hyphens, Markdown's stars and escapes, tabs. Letters and punctuation stay as written.
 */
export function cleanLine(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u2007\u202f\u2009\t\r]/g, ' ')
    .replaceAll('\u2011', '-')
    .replace(/\*\*|^#{1,6} (?=\S)/g, '')
    .replace(/\\(?=[_*.)\]#-])/g, '')
    .trim();
}
