import type { Segment } from './enumeration-segment.js';

const OPENING = '«„“([';
const CLOSING = '»”)]';

/** «Одесский МР Тевризский МР», «Омский МР г. Омск»: one municipality after another, with a blank alone between. */
const NEXT_MUNICIPALITY =
  /^(?:МР|МО|ГО)\s(?=[А-ЯЁ][а-яё]+(?:-\s?[А-ЯЁ]?[а-яё]+)*\s(?:МР|МО|ГО)(?![А-Яа-яЁё])|г\.\s?[А-ЯЁ])/;
const LONGEST_NAME = 60;

function endsMunicipality(text: string, at: number): boolean {
  if (at < 3 || !'РО'.includes(text.charAt(at - 1))) return false;
  return NEXT_MUNICIPALITY.test(text.slice(at - 2, at + LONGEST_NAME));
}

/**
 * Cuts a text at commas, semicolons, line ends, the word «и» and between municipalities that follow
 * each other, except inside quotes and brackets. Segments are trimmed; offsets are into the text.
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
    else if (letter === ' ' && endsMunicipality(text, at)) close(at, at + 1, false);
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
