import type { Line, Piece } from './piece.js';

const WORD = /^(?:утверждаю|утвержд[её]н[аоы]?|согласован[аоы]?)\s*:?$/i;
/** «УТВЕРЖДАЮ: Директор школы». */
const AND_POST = /^(утверждаю|согласовано)\s*:\s+(.+)$/i;
/** A stamp has no more lines. */
const LONGEST = 10;

function textsOf(line: Line): readonly string[] {
  if (line.apart !== undefined) return line.apart;
  const [, word, post] = AND_POST.exec(line.text) ?? [];
  return word === undefined || post === undefined ? [line.text] : [word, post];
}

function isWord(text: string | undefined): boolean {
  return text !== undefined && WORD.test(text);
}

function lineOf(line: Line, text: string): Line {
  const { apart: _apart, ...plain } = line;
  return { ...plain, text };
}

/** The lines of two stamps that tabs set beside each other. */
function besideFrom(pieces: readonly Piece[], from: number): readonly Line[] {
  const found: Line[] = [];
  for (const piece of pieces.slice(from, from + LONGEST)) {
    if (piece.kind !== 'line' || piece.apart?.length !== 2) break;
    found.push(piece);
  }
  return found;
}

/**
 * Sets stamps of approval line by line where tabs put their parts beside each other: the left one,
 * then the right one.
 */
export function withStampLines(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const texts = piece.kind === 'line' ? textsOf(piece) : [];
    if (piece.kind !== 'line' || texts.length < 2 || !isWord(texts[0])) {
      result.push(piece);
    } else if (texts.length > 2 || !isWord(texts[1])) {
      result.push(...texts.map((text) => lineOf(piece, text)));
    } else {
      const lines = besideFrom(pieces, at);
      for (const side of [0, 1]) {
        result.push(...lines.map((line) => lineOf(line, line.apart?.[side] ?? '')));
      }
      at += Math.max(lines.length - 1, 0);
    }
  }
  return result;
}
