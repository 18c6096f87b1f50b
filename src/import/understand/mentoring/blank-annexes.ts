import { type Line, linesOf, type Piece } from '../../pieces/piece.js';
import { type DraftFields, made } from '../draft.js';
import type { Ledger } from '../ledger.js';
import { flatText } from '../text/joined-text.js';

/** «Приложение 2», «Приложение № 2 к Положению»: the head of a form that is given to be filled in. */
const HEAD = /^приложение\s*(?:№|N)?\s*(\d+)(?!\s*[.,]?\d)/i;
const LONGEST_HEAD = 120;
/** A title of so many lines at most. */
const TITLE_LINES = 2;

/** Where the first such form begins below a title; the number of pieces where there is none. */
export function blankAnnexesAt(pieces: readonly Piece[], titleAt: number): number {
  const found = pieces.findIndex(
    (piece, at) =>
      at > titleAt &&
      piece.kind === 'line' &&
      piece.text.length < LONGEST_HEAD &&
      HEAD.test(piece.text),
  );
  return found < 0 ? pieces.length : found;
}

function titleBelow(pieces: readonly Piece[]): readonly Line[] {
  const end = pieces.findIndex((piece) => piece.kind === 'grid' || HEAD.test(piece.text));
  return pieces
    .slice(0, end < 0 ? undefined : end)
    .filter((piece) => piece.kind === 'line')
    .filter(({ text }) => !/^к\s/i.test(text))
    .slice(0, TITLE_LINES);
}

/** The forms at the end of a regulation: their numbers and titles; what is printed in them is the form's. */
export function readBlankAnnexes(pieces: readonly Piece[], ledger: Ledger): readonly DraftFields[] {
  const found = pieces.flatMap((piece, at): readonly DraftFields[] => {
    const number = piece.kind === 'line' ? HEAD.exec(piece.text)?.[1] : undefined;
    if (number === undefined || piece.kind !== 'line') return [];
    const lines = titleBelow(pieces.slice(at + 1));
    const words = flatText([piece, ...lines]);
    ledger.take([piece, ...lines], 'field');
    const title = lines.length > 0 ? flatText(lines) : piece.text;
    return [{ number: made(number), title: { leaf: title, words, from: piece.origin } }];
  });
  ledger.take(
    pieces.flatMap(linesOf).filter((line) => ledger.shareOf(line) === undefined),
    'form',
  );
  return found;
}
