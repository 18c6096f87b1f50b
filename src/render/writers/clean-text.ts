// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Marks that turn the direction of the text after them: they hide what a cell really says. */
const DIRECTION = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Signs that stay as they are, and in one form only: nearly all texts have no others. */
const PLAIN = /^[\t\n\r -~\u00A0-\u00FF\u0400-\u045F\u2010-\u2027\u2030-\u205E\u2116]*$/;

/**
 * Text as XML 1.0 can hold it (section 2.2, production Char): other control characters and lone
 * surrogates would make Word and Excel refuse the whole file. Marks of direction are dropped.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(DIRECTION, '').replace(ILLEGAL, '\uFFFD').normalize('NFC');
}
