import type { Line, Piece } from '../../pieces/piece.js';
import { isSignatureGrid, signatureLines } from '../../pieces/signature-grid.js';
import type { Context } from '../context.js';
import type { DraftFields } from '../draft.js';
import { type Outcomes, readOutcomes } from './outcomes.js';

const HEADS = ['done', 'undone', 'conclusions', 'judgement'] as const;
/** `summary` is what stands before the first heading. */
export type Chapter = (typeof HEADS)[number] | 'summary';
const NUMBERED = /^\d{1,2}[.)]\s+/;
/** «: 94 % (17 из 18)» after the words of a heading. */
const FIGURES = /\s*:?\s*\d+\s*%.*$/s;

/** True where a table stands below a heading, before the next one. */
function isBefore(pieces: readonly Piece[], heading: Line): boolean {
  const below = pieces.slice(pieces.indexOf(heading) + 1);
  const next = below.findIndex((one) => one.kind === 'grid' || NUMBERED.test(one.text));
  return below[next]?.kind === 'grid';
}

/** The lines of each chapter, and what its tables tell. */
export interface Chapters {
  readonly lines: ReadonlyMap<Chapter, readonly Line[]>;
  readonly outcomes: Outcomes;
}

/** The chapters below the rows: what was done and what not, conclusions, judgement. */
export function readChapters(pieces: readonly Piece[], context: Context): Chapters {
  const match = context.labels('completion-report', HEADS);
  const lines = new Map<Chapter, Line[]>([['summary', []]]);
  const events: DraftFields[] = [];
  const marks: DraftFields[] = [];
  let chapter: Chapter = 'summary';
  let heading: Line | undefined;
  for (const piece of pieces) {
    if (piece.kind === 'grid') {
      const found = readOutcomes(piece, chapter === 'undone', context);
      if (found !== undefined && heading !== undefined) context.ledger.take(heading, 'form');
      events.push(...(found?.events ?? []));
      marks.push(...(found?.marks ?? []));
      if (found === undefined && isSignatureGrid(piece)) {
        lines.get(chapter)?.push(...signatureLines(piece));
      }
      continue;
    }
    const isHeading = piece.heading !== undefined || NUMBERED.test(piece.text);
    const words = piece.text.replace(NUMBERED, '').replace(FIGURES, '');
    const name = isHeading ? match(words)?.name : undefined;
    const next = HEADS.find((one) => one === name);
    if (next === undefined) {
      // A chapter that no form knows is told where any text may stand.
      if (isHeading && (piece.bold || piece.heading !== undefined)) chapter = 'summary';
      lines.get(chapter)?.push(piece);
      continue;
    }
    chapter = next;
    heading = piece;
    const isEmpty = /:\s*0\s*%\s*\(0\s/.test(piece.text);
    // Shares without a table tell what the program cannot count: they stay.
    const isTold = !isEmpty && FIGURES.test(piece.text) && !isBefore(pieces, piece);
    lines.set(chapter, isTold ? [piece] : []);
    if (isEmpty || !FIGURES.test(piece.text)) context.ledger.take(piece, 'form');
  }
  return { lines, outcomes: { events, marks } };
}
