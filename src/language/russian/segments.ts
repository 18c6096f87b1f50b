import type { Segment } from './enumeration-segment.js';

const OPENING = '«„“([';
const CLOSING = '»”)]';

/**
 * Cuts a text at commas, semicolons, line ends and the word «и», except inside quotes and
 * brackets. Segments are trimmed; offsets are into the text.
 */
export function cutSegments(text: string): Segment[] {
  const segments: Segment[] = [];
  let depth = 0;
  let from = 0;
  let joined = false;
  const close = (to: number, next: number, nextJoined: boolean): void => {
    const segment = trimmed(text, from, to, joined);
    if (segment !== undefined) segments.push(segment);
    from = next;
    joined = nextJoined;
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (OPENING.includes(letter)) depth++;
    else if (CLOSING.includes(letter)) depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (letter === ',' || letter === ';' || letter === '\n') close(at, at + 1, false);
    else if (/^\sи\s/u.test(text.slice(at, at + 3))) close(at, at + 2, true);
  }
  close(text.length, text.length, false);
  return segments;
}

function trimmed(text: string, from: number, to: number, joined: boolean): Segment | undefined {
  const raw = text.slice(from, to);
  const inner = raw.trim();
  if (inner === '') return undefined;
  const start = from + raw.length - raw.trimStart().length;
  return { start, end: start + inner.length, text: inner, joined };
}
