import type { Paint } from '../paint.js';
import { escaped } from './escape.js';

// Signs that no shown text can hold: control characters are made visible before they get here.
const OPEN = '\u0001';
const CLOSE = '\u0002';
const MARKS = new RegExp(`${OPEN}([a-z]+) |${CLOSE}`, 'g');

const ink = (name: string) => (text: string) => `${OPEN}${name} ${text}${CLOSE}`;
const asItIs = (text: string): string => text;

/** Marks the kinds of text in a frame, for `coloured` to turn into elements. */
export const htmlPaint: Paint = {
  error: ink('error'),
  warning: ink('warning'),
  info: ink('info'),
  message: asItIs,
  place: asItIs,
  related: ink('related'),
  suggestion: asItIs,
  faint: ink('faint'),
  success: asItIs,
};

/** A painted text as HTML: what it says escaped, what is marked in elements of that class. */
export function coloured(text: string): string {
  return escaped(text).replace(MARKS, (_, name?: string) =>
    name === undefined ? '</span>' : `<span class="${name}">`,
  );
}
