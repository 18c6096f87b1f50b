import { type Line, linesOf, type Piece } from '../../pieces/piece.js';
import type { Part } from '../../recognise/parts.js';
import type { Context } from '../context.js';
import { type DraftFields, list } from '../draft.js';
import { readAgreement } from '../frame/agreement.js';
import { readAnnexList } from '../frame/annex-list.js';
import { readAnnexStamp } from '../frame/stamp.js';
import { readStampsAbove } from '../frame/stamps-above.js';
import { flatText } from '../text/joined-text.js';
import { restoreCase } from '../text/restore-case.js';
import { blankAnnexesAt, readBlankAnnexes } from './blank-annexes.js';
import { limitsIn } from './limits.js';
import { numberedPart, readPoints } from './points.js';

function isLine(piece: Piece): piece is Line {
  return piece.kind === 'line';
}

const ORDER = /^(?:приказ|распоряжение|постановление)(?![а-яё])/i;
const OWN_STAMP = /^(?:приложение|утвержд[её]н[оаы]?)(?![а-яё])/i;

/** What stands above a title, without the order that the regulation is an annex of. */
function withoutOrder(pieces: readonly Piece[]): readonly Piece[] {
  const isLike = (words: RegExp) => (piece: Piece) =>
    piece.kind === 'line' && words.test(piece.text);
  const order = pieces.findIndex(isLike(ORDER));
  const stamp = pieces.findLastIndex(isLike(/^приложение(?![а-яё])/i));
  const own = stamp < 0 ? pieces.findLastIndex(isLike(OWN_STAMP)) : stamp;
  return order < 0 || own < order ? pieces : pieces.slice(own);
}

/** Reads a regulation: title, sections of points, the terms and directions that its points list. */
export function readRegulation(part: Part, context: Context): DraftFields {
  const { ledger } = context;
  const lines = part.pieces.filter(isLine);
  const first = Math.max(
    0,
    lines.findIndex((line) => part.titles.has(line)),
  );
  const titleLine = lines[first];
  const titleAt = titleLine ? part.pieces.indexOf(titleLine) : 0;
  const above = withoutOrder(part.pieces.slice(0, titleAt));
  const annex = readAnnexStamp(above.filter(isLine), ledger);
  const stamps = readStampsAbove(
    above.filter((piece) => piece.kind === 'grid' || ledger.shareOf(piece) === undefined),
    ledger,
  );
  const body = lines.findIndex((line, at) => at > first && numberedPart(line) !== undefined);
  const head = lines.slice(first, body < 0 ? first + 1 : body);
  const [word, ...names] = head;
  const inline = word ? word.text.replace(/^положение\s*/i, '') : '';
  ledger.take(head, 'field');
  const written = [inline, flatText(names)].filter(Boolean).join(' ');
  const title = restoreCase(
    written,
    part.pieces
      .flatMap(linesOf)
      .filter((line) => !head.includes(line))
      .map(({ text }) => text),
  );
  const formsAt = blankAnnexesAt(part.pieces, titleAt);
  const forms = new Set(part.pieces.slice(formsAt));
  const below = lines.slice(body < 0 ? lines.length : body).filter((line) => !forms.has(line));
  const end = below.findIndex(({ text }) => /^приложения?\s*:/i.test(text));
  const read = readPoints(below.slice(0, end < 0 ? undefined : end), context);
  const annexes = [
    ...(end < 0 ? [] : readAnnexList(below.slice(end), ledger)),
    ...readBlankAnnexes(part.pieces.slice(formsAt), ledger),
  ];
  const from = head[0]?.origin;
  return {
    title: {
      leaf: title === '' ? 'Положение' : title,
      words: flatText(head),
      ...(from && { from }),
    },
    annex,
    approval: stamps.approval,
    agreement: readAgreement(part.pieces, ledger) ?? stamps.agreement,
    limits: limitsIn(lines.map(({ text }) => text).join('\n')),
    definitions: list(read.definitions),
    directions: list(read.directions),
    sections: list(read.sections),
    annexes: list(annexes),
  };
}
