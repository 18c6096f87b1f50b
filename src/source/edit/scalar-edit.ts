import { nodeAt } from '../locate.js';
import type { ScalarStyle } from '../node-tree.js';
import type { Place } from '../source-file.js';
import { reads, scalarText } from './scalar-text.js';
import type { TextEdit } from './text-edit.js';
import { valueOffsets } from './value-offsets.js';

/** The shortest stretch that differs: offsets in the old text, and what comes there. */
function shortest(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

/** A piece of text as it is written within a scalar of this style; `undefined` where it cannot be. */
function inStyle(style: ScalarStyle, text: string): string | undefined {
  if (style === 'double') return JSON.stringify(text).slice(1, -1);
  if (/[\r\n]/.test(text)) return undefined;
  return style === 'single' ? text.replaceAll("'", "''") : text;
}

/** Whether a plain scalar still reads as what it says, where it stands. */
function staysPlain(before: string, after: string, value: string): boolean {
  // What could not stand between brackets before does not stand there now.
  const wasFree = reads(`[${before}]`, [before]);
  return reads(`a: ${after}`, { a: value }) && (!wasFree || reads(`[${after}]`, [value]));
}

/**
 * The edit that gives a text value, or the part of it that a place means, other words; quotes, lines
 * and blocks stay.
 *
 * @param value as it is read now
 * @param next what the value, or its part, is to say
 * @returns `undefined` where the file cannot be edited so: the value stands there by an alias, or a
 *   text over several lines would need quotes
 */
export function scalarEdit(place: Place, value: string, next: string): TextEdit | undefined {
  const node = nodeAt(place);
  if (node?.kind !== 'scalar' || node.style === undefined) return undefined;
  const { style } = node;
  const { start: from, end: to } = node.span;
  const raw = place.source.text.slice(from, to);
  const offsets = valueOffsets(raw, style, value);
  if (offsets === undefined) return undefined;
  const { start = 0, end = value.length } = place.part ?? {};
  const whole = value.slice(0, start) + next + value.slice(end);
  // Words are replaced as words; where lines are folded in between, the lines stay.
  const isUnbroken = raw.slice(offsets[start], offsets[end]) === value.slice(start, end);
  const changed = isUnbroken ? { start, end, text: next } : shortest(value, whole);
  const text = inStyle(style, changed.text);
  const [first, last] = [offsets[changed.start], offsets[changed.end]];
  if (text === undefined || first === undefined || last === undefined) return undefined;
  const after = raw.slice(0, first) + text + raw.slice(last);
  if (style === 'plain' && !staysPlain(raw, after, whole)) {
    return /[\r\n]/.test(raw) ? undefined : { start: from, end: to, text: scalarText(whole) };
  }
  return { start: from + first, end: from + last, text };
}
