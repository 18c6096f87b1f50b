import type { ErrorCode } from 'yaml';
import type { Span } from './place.js';

/** What the author most likely did, and where it is seen. */
export interface Mistake {
  readonly reason: string;
  readonly span: Span;
}

/** What the second parser says of a text. */
export interface ParserError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly span: Span;
}

const MISTAKES: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: 'reserved-start',
  BAD_DQ_ESCAPE: 'bad-escape',
  BAD_INDENT: 'bad-indent',
  BAD_SCALAR_START: 'reserved-start',
  BLOCK_AS_IMPLICIT_KEY: 'colon-in-text',
  BLOCK_IN_FLOW: 'unclosed-bracket',
  MISSING_CHAR: 'missing-colon',
  MULTILINE_IMPLICIT_KEY: 'missing-colon',
  UNEXPECTED_TOKEN: 'unexpected',
};

/** «name: …», «- …» at the beginning of a line: nothing but its indent can be wrong. */
const SOUND_LINE = /^(?:- |[^\s:#][^:#\n]*:(?:[ \t\r\n]|$))/;
const NO_BREAK_SPACE = '\u00a0';

function lineFrom(text: string, start: number): Span {
  const end = text.indexOf('\n', start);
  const indent = /^[ \t]*/.exec(text.slice(start))?.[0].length ?? 0;
  const line = { start: start + indent, end: end < 0 ? text.length : end };
  return { start: line.start, end: Math.max(line.start + 1, line.end) };
}

function lineAt(text: string, at: number): Span {
  return lineFrom(text, text.lastIndexOf('\n', at - 1) + 1);
}

/** A line that is sound by itself and stands wrong: the one at an offset, or the next. */
function wrongIndent({ code, span }: ParserError, text: string): Span | undefined {
  if (code === 'BAD_INDENT') return lineAt(text, span.start);
  if (code === 'MISSING_CHAR' || code === 'MULTILINE_IMPLICIT_KEY') {
    const line = lineAt(text, span.start);
    return SOUND_LINE.test(text.slice(line.start, line.end)) ? line : undefined;
  }
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  const rest = text.slice(span.start);
  if (/^[ \t]*- /.test(rest)) return lineAt(text, span.start);
  const next = /^[^\n:]*\n/.exec(rest);
  return next === null ? undefined : lineFrom(text, span.start + next[0].length);
}

/** An indent of no-break spaces, which is none: on the line itself or on the one above. */
function noBreakIndent(text: string, at: number): Mistake | undefined {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const above = line === 0 ? 0 : text.lastIndexOf('\n', line - 2) + 1;
  for (const start of [line, above]) {
    const spaces = /^[ \t]*\u00a0[ \t\u00a0]*/.exec(text.slice(start))?.[0];
    if (spaces !== undefined)
      return { reason: 'no-break-indent', span: { start, end: start + spaces.length } };
  }
  return undefined;
}

/** A line among the items of a list that lacks its dash, or the blank after it. */
function wrongDash(text: string, { start, end }: Span): string | undefined {
  const line = text.slice(start, end);
  if (/^-[^\s-]/.test(line)) return 'no-space-after-dash';
  const begin = text.lastIndexOf('\n', start - 1) + 1;
  const above = text.slice(0, begin).trimEnd();
  const indent = text.slice(begin, start);
  const isAmongItems = above.slice(above.lastIndexOf('\n') + 1).startsWith(`${indent}- `);
  return isAmongItems && !SOUND_LINE.test(line) ? 'missing-dash' : undefined;
}

function unexpected(message: string, text: string, at: number): string {
  if (message.includes('on same line with key')) return 'dash-on-key-line';
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  if (/["']\s?$/.test(before)) return 'text-after-quote';
  if (/[|>][+-]?[ \t]+$/.test(before)) return 'text-after-block-sign';
  if (/[\])}]/.test(text.charAt(at))) return 'extra-bracket';
  return /[\]}]\s*$/.test(before) ? 'text-after-bracket' : 'unexpected';
}

function missingColon(text: string, at: number): string {
  const line = text.slice(at, lineAt(text, at).end);
  if (line.includes(`:${NO_BREAK_SPACE}`)) return 'no-break-space';
  return /^\s*[^\s:#][^\s#]*:[^\s]/.test(line) ? 'no-space-after-colon' : 'missing-colon';
}

/** Where a sign stands that makes of the text after it a tag, a question or an alias. */
function reservedSign(text: string, at: number): number | undefined {
  if (text.charAt(at) === '?') return at;
  if (text.charAt(at - 1) === '!') return at - 1;
  const alias = /[:-][ \t]+(\*\S+)[ \t]+$/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
  const word = alias?.[1];
  return word === undefined ? undefined : text.lastIndexOf(word, at);
}

/** What the author most likely did, by what the second parser says. */
export function mistakeOf(error: ParserError, text: string): Mistake {
  const { code, message, span } = error;
  const at = span.start;
  if (code === 'MISSING_CHAR' && message.includes('quote'))
    return { reason: 'unclosed-quote', span };
  if (code === 'BAD_INDENT' && message.startsWith('Flow'))
    return { reason: 'unclosed-bracket', span };
  const sign = reservedSign(text, at);
  if (sign !== undefined) return { reason: 'reserved-start', span: { start: sign, end: sign + 1 } };
  const indent = wrongIndent(error, text);
  if (indent !== undefined)
    return (
      noBreakIndent(text, indent.start) ?? {
        reason: wrongDash(text, indent) ?? 'bad-indent',
        span: indent,
      }
    );
  if (code === 'UNEXPECTED_TOKEN') return { reason: unexpected(message, text, at), span };
  if (code === 'MISSING_CHAR' || code === 'MULTILINE_IMPLICIT_KEY')
    return { reason: missingColon(text, at), span: lineAt(text, at) };
  return { reason: MISTAKES[code] ?? 'unexpected', span };
}
