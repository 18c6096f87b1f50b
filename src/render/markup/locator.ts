import type { Locate } from './token.js';

/** Turns offsets of a text into places of `file`. Meant for messages: each call scans from the start. */
export function locator(text: string, file: string): Locate {
  return (offset) => {
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    return { file, line, column: offset - before.lastIndexOf('\n') };
  };
}
