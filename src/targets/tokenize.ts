import { quotedSpans } from './quotes.js';
import { scanNumber } from './scan-number.js';
import { fold, type Scanned, type Token } from './token.js';

const SPACE = /^[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]$/;
const DIGIT = /^[0-9]$/;
const LETTER = /^\p{L}$/u;
const DASH = /^[-‐‑‒–—―−]$/;

/** Splits a statement into tokens. Linear; offsets are UTF-16 units of `text`. */
export function tokenize(text: string): Token[] {
  const quoted = new Map(quotedSpans(text).map(({ start, end }) => [start, end]));
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  while (at < text.length) {
    const char = text.charAt(at);
    if (SPACE.test(char) && char !== '\n') {
      spaced = true;
      at++;
      continue;
    }
    const scanned = scanAt(text, at, quoted.get(at));
    tokens.push({ ...scanned, spaced });
    at = scanned.end;
    spaced = false;
  }
  return tokens;
}

function scanAt(text: string, at: number, quoteEnd: number | undefined): Scanned {
  if (quoteEnd !== undefined) return plain('quoted', text, at, quoteEnd);
  const char = text.charAt(at);
  if (DIGIT.test(char)) return scanNumber(text, at);
  if (LETTER.test(char)) return plain('word', text, at, wordEnd(text, at));
  return scanSign(text, at, char);
}

function scanSign(text: string, at: number, char: string): Scanned {
  const pair = text.slice(at, at + 2);
  if (pair === '>=' || pair === '<=') return plain('sign', text, at, at + 2);
  if (text.startsWith('...', at)) return { ...plain('sign', text, at, at + 3), norm: '…' };
  const sign = plain('sign', text, at, at + 1);
  return DASH.test(char) ? { ...sign, norm: '-' } : sign;
}

/** Letters with inner hyphens; «COVID-19» is one word, «охват-100%» is not. */
function wordEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    while (LETTER.test(text.charAt(end))) end++;
    if (text.charAt(end) !== '-' && text.charAt(end) !== '‑') return end;
    if (LETTER.test(text.charAt(end + 1))) end++;
    else return nameNumberEnd(text, start, end);
  }
}

function nameNumberEnd(text: string, start: number, hyphen: number): number {
  let end = hyphen + 1;
  while (DIGIT.test(text.charAt(end))) end++;
  const name = text.slice(start, hyphen) !== text.slice(start, hyphen).toLowerCase();
  const percent = text
    .slice(end, end + 2)
    .trim()
    .startsWith('%');
  const decimal = /^[,.]\d/.test(text.slice(end, end + 2));
  return end > hyphen + 1 && name && !percent && !decimal && hyphen - start < 12 ? end : hyphen;
}

function plain(kind: Scanned['kind'], text: string, start: number, end: number): Scanned {
  const written = text.slice(start, end);
  const norm = fold(written);
  return { kind, text: written, norm, start, end, value: 0 };
}
