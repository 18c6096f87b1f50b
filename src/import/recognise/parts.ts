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

function isPlan(table: RecognisedTable): boolean {
  return table.type === 'headed' && (table.table === 'plan' || table.table === 'programme-plan');
}

/** True where a title goes on with the document at hand instead of opening another one. */
function goesOn(part: Growing, kind: string, isSection: boolean): boolean {
  if (part.kind === undefined) return false;
  // «План мероприятий» below the rows of a programme is the programme's own.
  const isOwnPlan = part.kind === 'mentoring-programme' && kind === 'event-plan';
  if (isOwnPlan && part.tables.size > 0) return ![...part.tables.values()].some(isPlan);
  return part.kind === kind || (isSection && part.kind !== 'regulation');
}

/** A word that somebody filled in, not a number or a dash. */
const FILLED = /[А-Яа-яЁёA-Za-z]{2}/;

/** A form that an annex gives to be filled in: below its head there is nothing. */
function isBlankForm({ rows }: Grid, as: RecognisedTable | undefined): boolean {
  if (as?.type !== 'headed') return false;
  const body = rows.slice(as.body);
  return body.every(({ cells }) =>
    cells.every(
      ({ lines, grids }) => grids.length === 0 && !lines.some(({ text }) => FILLED.test(text)),
    ),
  );
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

/** Whether only labels stand in a table: every row below the first ends in an empty cell. */
function isUnfilled({ rows }: Grid): boolean {
  const below = rows.slice(1);
  return (
    below.length > 0 &&
    below.every(({ cells }) => {
      const last = cells.at(-1);
      return last === undefined || (last.lines.length === 0 && last.grids.length === 0);
    })
  );
}

/** Gives back to a regulation the forms of reports and agreements that its annexes give to be filled in. */
function withoutBlankForms(parts: readonly Growing[]): readonly Growing[] {
  const kept: Growing[] = [];
  for (const part of parts) {
    const before = kept.at(-1);
    const grids = part.pieces.filter((piece) => piece.kind === 'grid');
    const isForm = OWN_TABLES.has(part.kind ?? '') && grids.length > 0 && grids.every(isUnfilled);
    if (isForm && before?.kind === 'regulation') before.pieces.push(...part.pieces);
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

  /** «14. План реализации проекта»: a section of one document that is the title of the next. */
  const titleAbove = (index: number, kind: string): Line | undefined => {
    const before = pieces[index - 1];
    if (before?.kind !== 'line') return undefined;
    return recogniseTitle(before, undefined)?.kind === kind ? before : undefined;
  };

  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'line') {
      const next = pieces[index + 1];
      const title = recogniseTitle(piece, next?.kind === 'line' ? next : undefined);
      if (title !== undefined && !goesOn(current, title.kind, title.isSection)) open(title.kind);
      if (title !== undefined && title.kind === current.kind) current.titles.add(piece);
    } else {
      const seen = recogniseGrid(piece, current.kind);
      // «Дорожная карта» is a plan of events, or, by its table, one of a triad's interaction.
      const isRoadmap = current.kind === 'event-plan' && current.tables.size === 0;
      if (isRoadmap && seen?.kind === 'interaction-plan') current.kind = seen.kind;
      const isForm = current.kind !== undefined && seen?.kind !== current.kind;
      const as = isForm && isBlankForm(piece, seen) ? undefined : seen;
      const isInner = as?.type === 'headed' && INNER_TABLES.has(as.table);
      const isOwn = as?.kind === current.kind || OWN_TABLES.has(current.kind ?? '');
      // The teams of a plan's own triad may stand in a table like that of all triads.
      const isTeams =
        as?.type === 'headed' && as.table === 'triads' && current.kind === 'interaction-plan';
      if (as !== undefined && !isInner && !isOwn && !isTeams) {
        const own = titleAbove(index, as.kind);
        if (own !== undefined && current.pieces.at(-1) === own) current.pieces.pop();
        open(as.kind);
        if (own !== undefined) {
          current.pieces.push(own);
          current.titles.add(own);
        }
      }
      if (as !== undefined) current.tables.set(piece, as);
    }
    current.pieces.push(piece);
  }
  parts.push(current);
  return withoutMentions(withoutBlankForms(parts)).flatMap(({ kind, ...part }) =>
    kind === undefined ? [] : [{ kind, ...part }],
  );
}
