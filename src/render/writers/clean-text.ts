// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/**
 * Text as XML 1.0 can hold it (section 2.2, production Char): other control characters and lone
 * surrogates would make Word and Excel refuse the whole file.
 */
export function cleanText(text: string): string {
  return text.replace(ILLEGAL, '\uFFFD').normalize('NFC');
}
