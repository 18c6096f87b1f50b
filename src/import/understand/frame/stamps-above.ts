import type { Grid, Line, Piece } from '../../pieces/piece.js';
import { type Draft, type DraftFields, list } from '../draft.js';
import type { Ledger } from '../ledger.js';
import { flatText } from '../text/joined-text.js';
import { readApproval } from './stamp.js';

/** The stamps above a title: who approves, who agreed. */
export interface StampsAbove {
  readonly approval: Draft | undefined;
  readonly agreement: Draft | undefined;
}

const APPROVED = /^[«"]?утвержд/i;
const AGREED = /^[«"]?согласован/i;

const ANNEX =
  /^(?:приложение(?:\s*(?:№|N)?\s*\d+)?\s+)?к\s+(?:соглашени|договор|положени|письм|плану)/i;

/** «УТВЕРЖДАЮ», «СОГЛАСОВАНО», «Утверждено приказом …» at the head of a stamp. */
function isStampWord(text: string): boolean {
  return /^[«"]?(?:УТВЕРЖД[А-ЯЁ]+|СОГЛАСОВАН[А-ЯЁ]*|Утвержд(?:аю|[её]н[аоы]?)|Согласовано)(?![А-Яа-яё])/.test(
    text,
  );
}

/** A table that sets stamps beside each other: the lines of each column. */
function columnsOf({ rows }: Grid): readonly (readonly Line[])[] {
  const columns = new Map<number, Line[]>();
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    columns.set(cell.column, [...(columns.get(cell.column) ?? []), ...cell.lines]);
  }
  return [...columns.values()].filter((lines) => lines.length > 0);
}

/** Lines cut where the next stamp begins. */
function blocksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const begins = APPROVED.test(line.text) || AGREED.test(line.text);
    const last = blocks.at(-1);
    if (last === undefined || begins) blocks.push([line]);
    else last.push(line);
  }
  return blocks;
}

/** An agreement stamp as an entry of the agreement sheet. */
function signatoryOf(lines: readonly Line[], ledger: Ledger): DraftFields | undefined {
  const read = readApproval(lines, ledger);
  if (read === undefined) return undefined;
  const { post, name, date, act } = read;
  // The word is what the form prints over the sheet.
  ledger.take(lines.slice(0, 1), 'form');
  return { post, name, date, act };
}

/** What stands above a title and the stamps below it: some offices set them there. */
export function stampPieces(
  pieces: readonly Piece[],
  titleAt: number,
): { readonly stamps: readonly Piece[]; readonly below: number } {
  const below = pieces.findIndex(
    (piece, at) => at > titleAt && piece.kind === 'line' && isStampWord(piece.text),
  );
  const above = pieces.slice(0, titleAt);
  return below < 0
    ? { stamps: above, below: pieces.length }
    : { stamps: [...above, ...pieces.slice(below)], below };
}

/** Reads what stands above a title: one stamp, several below each other, or beside in a table. */
export function readStampsAbove(pieces: readonly Piece[], ledger: Ledger): StampsAbove {
  const lines = pieces.filter((piece) => piece.kind === 'line');
  const grids = pieces.filter((piece) => piece.kind === 'grid');
  const blocks = [...blocksOf(lines), ...grids.flatMap(columnsOf).flatMap(blocksOf)];
  const isAgreed = (block: readonly Line[]) => AGREED.test(block[0]?.text ?? '');
  const approved = blocks.find((block) => APPROVED.test(block[0]?.text ?? ''));
  // «Приложение 1 к соглашению от … № …» says what the document goes with, not who approved it.
  const isAnnex = (block: readonly Line[]) => ANNEX.test(flatText(block));
  const plain = approved ?? blocks.find((block) => !isAgreed(block) && !isAnnex(block));
  const agreement = blocks.filter(isAgreed).flatMap((block): readonly DraftFields[] => {
    const signatory = signatoryOf(block, ledger);
    return signatory === undefined ? [] : [signatory];
  });
  return {
    approval: plain && readApproval(plain, ledger),
    agreement: list(agreement),
  };
}
