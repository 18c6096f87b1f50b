import type { Mistake } from './mistake.js';

/** A value without quotes with a comment behind it. */
const COMMENTED = /^[ \t]*(?:- )?(?:[\w-]+:[ \t]+)?[^\s"'#|>[{][^#]*[ \t]#/;
const ENTRY = /^[ \t]*(?:- |[\w-]+:(?:\s|$)|#)/;
/** A bracket that is closed behind «#» alone. */
const CLOSED_BEHIND = /^[^#\n]*[ \t]#[^\n]*[\]}]/;

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function lineFrom(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** A text that goes on in the line of the mistake, although «#» has ended it in the line above. */
function goesOnBelow(text: string, at: number): boolean {
  const start = lineStart(text, at);
  if (start === 0) return false;
  const line = lineFrom(text, start);
  const above = lineFrom(text, lineStart(text, start - 1));
  return !ENTRY.test(line) && COMMENTED.test(above) && indentOf(line) > indentOf(above);
}

/** Names a «#» that has made a comment of what follows, where a mistake of form comes of it. */
export function cutByHash(mistake: Mistake, text: string): Mistake {
  const { reason, span } = mistake;
  if (reason === 'unclosed-bracket') {
    const isCut = CLOSED_BEHIND.test(text.slice(span.start));
    return isCut ? { reason: 'bracket-after-hash', span } : mistake;
  }
  if (!goesOnBelow(text, span.start)) return mistake;
  const above = lineStart(text, lineStart(text, span.start) - 1);
  const hash = text.indexOf('#', above);
  return {
    reason: 'text-after-hash',
    span: { start: hash, end: above + lineFrom(text, above).length },
  };
}
