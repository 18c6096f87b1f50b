import type { Room } from './loosen.js';
import { textWidth } from './text-width.js';

/** A word with the blank or hyphen that a line may be broken after; a no-break space is part of it. */
const PIECE = /[^ \t-]*[ \t-]?/g;

/** How many lines a text takes where words are wrapped; a word wider than a line is broken. */
export function wrappedLines(text: string, { width, size, bold }: Room): number {
  if (textWidth(text, size, bold) <= width) return 1;
  let lines = 1;
  let filled = 0;
  for (const [piece] of text.matchAll(PIECE)) {
    const wide = textWidth(piece.trimEnd(), size, bold);
    if (filled > 0 && filled + wide > width) {
      lines += 1;
      filled = 0;
    }
    if (wide > width) {
      const broken = Math.ceil(wide / width);
      lines += broken - 1;
      filled = wide - (broken - 1) * width;
    } else filled += textWidth(piece, size, bold);
  }
  return lines;
}
