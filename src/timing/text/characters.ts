import type { TokenKind } from './token.js';

/** What each sign means; everything that is not here, nor a letter, digit or space, is `other`. */
const SIGNS: Readonly<Record<string, TokenKind>> = {
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '−': 'dash',
  '‐': 'dash',
  '‑': 'dash',
  '‒': 'dash',
  '―': 'dash',
  '~': 'dash',
  '…': 'dash',
  '÷': 'dash',
  '.': 'dot',
  ',': 'comma',
  ';': 'comma',
  ':': 'colon',
  '/': 'slash',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '«': 'open-quote',
  '“': 'open-quote',
  '„': 'open-quote',
  '»': 'close-quote',
  '”': 'close-quote',
};

const kinds: (TokenKind | undefined)[] = [];
for (const [sign, kind] of Object.entries(SIGNS)) kinds[sign.charCodeAt(0)] = kind;

/** The kind of a sign by its character code. */
export function kindOfSign(code: number): TokenKind {
  return kinds[code] ?? 'other';
}

/** Whether a UTF-16 code is a digit 0–9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Cyrillic or Latin, lower case. */
export function isLetter(code: number): boolean {
  return (code >= 0x430 && code <= 0x45f) || (code >= 97 && code <= 122);
}

/** Whether a UTF-16 code is a blank, of those that come from Word too. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x2009 ||
    code === 0xfeff ||
    code === 0xad ||
    code === 0x200b
  );
}

/** Whether a UTF-16 code ends a line. */
export function isLineBreak(code: number): boolean {
  return code === 10 || code === 13;
}
