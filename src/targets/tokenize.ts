import { quotedSpans } from './quotes.js';
import { scanNumber } from './scan-number.js';
import { isDigit, isLetter, isSpace, type Token, tokenOf } from './token.js';

const NEW_LINE = 10;
const DASH = /^[-‐‑‒–—―−]$/;

/** Splits a statement into tokens. Linear; offsets are UTF-16 units of `text`. */
export function tokenize(text: string): Token[] {
  const spans = quotedSpans(text);
  const tokens: Token[] = [];
  let span = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code) && code !== NEW_LINE) {
      at++;
      continue;
    }
    const quoted = spans[span];
    if (quoted?.start === at) span++;
    const token =
      quoted?.start === at ? tokenOf('quoted', text, at, quoted.end) : scanAt(text, at, code);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function scanAt(text: string, at: number, code: number): Token {
  if (isDigit(code)) return scanNumber(text, at);
  if (isLetter(code)) return tokenOf('word', text, at, wordEnd(text, at));
  return scanSign(text, at);
}

function scanSign(text: string, at: number): Token {
  const char = text.charAt(at);
  if (DASH.test(char)) return { ...tokenOf('sign', text, at, at + 1), norm: '-' };
  if ((char === '>' || char === '<') && text.charAt(at + 1) === '=') {
    return tokenOf('sign', text, at, at + 2);
  }
  if (char === '.' && text.startsWith('...', at)) {
    return { ...tokenOf('sign', text, at, at + 3), norm: '…' };
  }
  return tokenOf('sign', text, at, at + 1);
}

/** Letters with inner hyphens; «COVID-19» is one word, «охват-100%» is not. */
function wordEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    while (isLetter(text.charCodeAt(end))) end++;
    if (text.charAt(end) !== '-' && text.charAt(end) !== '‑') return end;
    if (isLetter(text.charCodeAt(end + 1))) end++;
    else return nameNumberEnd(text, start, end);
  }
}

/** Longer words are not abbreviations with a number. */
const LONGEST_NAME = 12;

function nameNumberEnd(text: string, start: number, hyphen: number): number {
  let end = hyphen + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end === hyphen + 1 || hyphen - start > LONGEST_NAME) return hyphen;
  const written = text.slice(start, hyphen);
  const named = written !== written.toLowerCase();
  const measured = /^(?: ?%|[,.]\d)/.test(text.slice(end, end + 2));
  return named && !measured ? end : hyphen;
}
