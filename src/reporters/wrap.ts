import { displayWidth } from '../language/width.js';

// A dash stays with the word before it, as Russian typography wants.
const BREAKS = / +(?![—–](?: |$))/;

/**
 * Breaks one paragraph into lines of at most `columns` terminal columns, at spaces. A longer word
 * stays whole, so that a path can still be copied.
 */
export function wrap(paragraph: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.trim().split(BREAKS)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  return lines;
}
