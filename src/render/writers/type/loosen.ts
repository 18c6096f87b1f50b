import { textWidth } from './text-width.js';

const NB = '\u00A0';
/** Words as a line may be broken between them: a no-break space is part of the word. */
const WORD = /[^ \n\t]+/g;

/** Room for a line and the type it is set in, in one unit. */
export interface Room {
  readonly width: number;
  readonly size: number;
  readonly bold?: boolean;
}

/**
 * The text with ordinary spaces where words bound together do not fit a line: in a narrow cell
 * «декабря 2021 года» would otherwise be broken in the midst of a word. As much as fits stays bound.
 */
export function loosen(text: string, room: Room): string {
  if (!text.includes(NB) || widthOf(text, room) <= room.width) return text;
  return text.replace(WORD, (word) =>
    word.includes(NB) && widthOf(word, room) > room.width ? loosenWord(word, room) : word,
  );
}

function loosenWord(word: string, room: Room): string {
  const [first = '', ...rest] = word.split(NB);
  let line = first;
  let loosened = first;
  for (const part of rest) {
    const fits = widthOf(line + NB + part, room) <= room.width;
    loosened += (fits ? NB : ' ') + part;
    line = fits ? line + NB + part : part;
  }
  return loosened;
}

function widthOf(text: string, { size, bold }: Room): number {
  return textWidth(text, size, bold);
}
