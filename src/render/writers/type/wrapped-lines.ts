import type { Room } from './loosen.js';
import { signWidths } from './text-width.js';

const SPACE = 0x20;
const TAB = 0x09;
const HYPHEN = 0x2d;

/**
 * How many lines a text takes where words are wrapped: lines are broken at blanks and after hyphens, a
 * no-break space is part of the word, a word wider than a line is cut.
 */
export function wrappedLines(text: string, { width, size, bold }: Room): number {
  const widthOf = signWidths(bold);
  const room = (width / size) * 1000;
  let lines = 1;
  let filled = 0;
  let word = 0;
  const place = () => {
    if (filled > 0 && filled + word > room) {
      lines += 1;
      filled = 0;
    }
    const cut = word > room ? Math.ceil(word / room) - 1 : 0;
    lines += cut;
    filled += word - cut * room;
    word = 0;
  };
  for (let index = 0; index < text.length; index++) {
    const sign = text.charCodeAt(index);
    const isBlank = sign === SPACE || sign === TAB;
    if (!isBlank) word += widthOf(sign);
    if (word > 0 && (isBlank || sign === HYPHEN)) place();
    if (isBlank) filled += widthOf(sign);
  }
  if (word > 0) place();
  return lines;
}
