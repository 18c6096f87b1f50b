/**
 * A piece of a statement.
 * - `number`: «5», «1 200», «73,4», «3-х»;
 * - `ordinal`: «2-й»;
 * - `date`: «01.09.2024», its year in `value` (0 where it has none);
 * - `code`: what has digits and states no amount («275-ФЗ», «72-часовых», «000-00-00», «2.10.1»);
 * - `quoted`: a name with its quotes, never looked into;
 * - `sign`: anything else, one character or one of `>=`, `<=`, `…`; every dash is `-`.
 */
export interface Token {
  readonly kind: 'number' | 'ordinal' | 'date' | 'code' | 'word' | 'quoted' | 'sign';
  readonly text: string;
  /** Lower case, е for ё; of a number its digits. */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  /** Stands after a space (or at the beginning). */
  readonly spaced: boolean;
  readonly value: number;
}

/** The piece of `text` from `start` to `end` as a token. */
export function tokenOf(
  kind: Token['kind'],
  text: string,
  start: number,
  end: number,
  value = 0,
): Token {
  const written = text.slice(start, end);
  const spaced = start === 0 || isSpace(text.charCodeAt(start - 1));
  return { kind, text: written, norm: fold(written), start, end, spaced, value };
}

/** Lower case, е for ё: how words are compared. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('ё') ? lower.replaceAll('ё', 'е') : lower;
}

/** Spaces of every width, and characters of no width that documents leave behind. */
export function isSpace(code: number): boolean {
  if (code <= 32 || code === 0xa0) return true;
  if (code < 0x2000) return false;
  return code <= 0x200b || [0x202f, 0x205f, 0x3000, 0xfeff].includes(code);
}

/** Whether a UTF-16 code is a digit 0–9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const LETTER = /^[A-Za-zÀ-ɏЀ-ӿ]$/u;

/** Whether a UTF-16 code is a letter, Latin or Cyrillic. */
export function isLetter(code: number): boolean {
  if (code >= 0x410 && code <= 0x44f) return true;
  if (code < 0xaa) return (code | 32) >= 97 && (code | 32) <= 122;
  return LETTER.test(String.fromCharCode(code));
}
