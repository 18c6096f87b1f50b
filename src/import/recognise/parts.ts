import type { Grid, Line, Piece } from '../pieces/piece.js';
import { createGridRecogniser, type RecognisedTable } from './recognise-grid.js';
import { INNER_TABLES } from './table-kinds.js';
import { createTitleRecogniser } from './titles.js';
import type { Vocabulary } from './vocabulary.js';

/** A stretch of a file that is one document. */
export interface Part {
  readonly kind: string;
  readonly pieces: readonly Piece[];
  readonly tables: ReadonlyMap<Grid, RecognisedTable>;
  /** The lines that its title begins with. */
  readonly titles: ReadonlySet<Line>;
}

interface Growing {
  kind: string | undefined;
  pieces: Piece[];
  tables: Map<Grid, RecognisedTable>;
  titles: Set<Line>;
}

function begin(kind: string | undefined, pieces: Piece[] = []): Growing {
  return { kind, pieces, tables: new Map(), titles: new Set() };
}

const STAMP = /^(?:приложение|утвержд[а-яё]+|согласован[а-яё]*)(?![а-яё])/i;
const LONGEST_STAMP_LINE = 120;

/** The lines at the end of a part that are the stamp of the next one, taken away from it. */
function takeStamp(part: Growing): Piece[] {
  let from = part.pieces.length;
  let found = from;
  for (; from > 0; from--) {
    const piece = part.pieces[from - 1];
    const isShort = piece?.kind === 'line' && piece.text.length < LONGEST_STAMP_LINE;
    if (!isShort || part.titles.has(piece)) break;
    if (STAMP.test(piece.text)) found = from - 1;
  }
  return part.pieces.splice(found);
}

/** Kinds whose tables look like those of others: only a title ends them. */
const OWN_TABLES: ReadonlySet<string> = new Set(['completion-report', 'agreement']);

/** True where a title goes on with the document at hand instead of opening another one. */
function goesOn(part: Growing, kind: string, isSection: boolean): boolean {
  if (part.kind === undefined) return false;
  return part.kind === kind || (isSection && part.kind !== 'regulation');
}

/** Lines of a part that only names a document which comes later: «Приложение: Концепция …». */
const MENTION_LINES = 4;

/** Gives back to the part before what only names another document. */
function withoutMentions(parts: readonly Growing[]): readonly Growing[] {
  const kept: Growing[] = [];
  for (const part of parts) {
    const isElsewhere = parts.some((other) => other !== part && other.kind === part.kind);
    const isMention = part.tables.size === 0 && part.pieces.length <= MENTION_LINES && isElsewhere;
    const before = kept.at(-1);
    if (isMention && before !== undefined) before.pieces.push(...part.pieces);
    else kept.push(part);
  }
  return kept;
}

/** Cuts a file into the documents that it holds: by titles, and by tables where titles lack. */
export function partsOf(pieces: readonly Piece[], vocabulary: Vocabulary): readonly Part[] {
  const recogniseGrid = createGridRecogniser(vocabulary);
  const recogniseTitle = createTitleRecogniser(vocabulary);
  const parts: Growing[] = [];
  let current = begin(undefined);

  const open = (kind: string): void => {
    if (current.kind === undefined) {
      current.kind = kind;
      return;
    }
    const stamp = takeStamp(current);
    parts.push(current);
    current = begin(kind, stamp);
  };

  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'line') {
      const next = pieces[index + 1];
      const title = recogniseTitle(piece, next?.kind === 'line' ? next : undefined);
      if (title !== undefined && !goesOn(current, title.kind, title.isSection)) open(title.kind);
      if (title !== undefined && title.kind === current.kind) current.titles.add(piece);
    } else {
      const as = recogniseGrid(piece, current.kind);
      const isInner = as?.type === 'headed' && INNER_TABLES.has(as.table);
      const isOwn = as?.kind === current.kind || OWN_TABLES.has(current.kind ?? '');
      // The teams of a plan's own triad may stand in a table like that of all triads.
      const isTeams =
        as?.type === 'headed' && as.table === 'triads' && current.kind === 'interaction-plan';
      if (as !== undefined && !isInner && !isOwn && !isTeams) open(as.kind);
      if (as !== undefined) current.tables.set(piece, as);
    }
    current.pieces.push(piece);
  }
  parts.push(current);
  return withoutMentions(parts).flatMap(({ kind, ...part }) =>
    kind === undefined ? [] : [{ kind, ...part }],
  );
}
