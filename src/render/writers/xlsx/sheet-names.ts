import { cleanText } from '../clean-text.js';

const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

/** Names that Excel takes for sheets: at most 31 letters, no reserved signs, each only once. */
export function sheetNames(wanted: readonly (string | undefined)[]): readonly string[] {
  const used = new Set<string>();
  return wanted.map((name, index) => {
    const plain = cleanText(name ?? '')
      .replace(FORBIDDEN, ' ')
      .replace(/^'+|'+$/g, '')
      .trim();
    const base = plain.slice(0, LONGEST).trim() || `Лист ${index + 1}`;
    let free = base;
    for (let number = 2; used.has(free.toLowerCase()); number++) {
      const tail = ` ${number}`;
      free = base.slice(0, LONGEST - tail.length) + tail;
    }
    used.add(free.toLowerCase());
    return free;
  });
}
