import type { Grid, GridCell, GridRow, Line, Piece } from '../pieces/piece.js';
import { type InlineLabel, inlineLabelIn, labelledRow, withOwnLabels } from './inline-labels.js';
import { createLabelMatcher, type MatchLabel } from './label-matcher.js';
import { PASSPORT_ROWS } from './table-kinds.js';
import { createTitleRecogniser } from './titles.js';
import { type Vocabulary, wordingsOf } from './vocabulary.js';

/** A passport in paragraphs has at least so many labels, one of them a part of its content. */
const ENOUGH = 4;
const CONTENT: ReadonlySet<string> = new Set(['goal', 'tasks']);
/** Rows whose value may be a table that stands below their label. */
const TABULAR: ReadonlySet<string> = new Set(['indicators', 'stages', 'risks']);
const END = /^приложение(?![а-яё])|_{3,}/i;
const BAND = /^[IVXХ]+\.\s/;
const PASSPORT = /паспорт/i;

interface Growing {
  readonly opened: InlineLabel;
  readonly lines: Line[];
  readonly grids: Grid[];
}

function rowOf({ opened, lines, grids }: Growing): GridRow {
  return { cells: labelledRow(opened, { lines, grids }, 1), isHead: false };
}

function bandOf(line: Line): GridRow {
  const cell: GridCell = { column: 1, span: 2, lines: [line], grids: [], origin: line.origin };
  return { cells: [cell], isHead: false };
}

/** A table made of paragraphs has no number of its own. */
function gridOf(rows: readonly GridRow[]): Grid {
  return { kind: 'grid', number: 0, width: 2, rows };
}

/** What of the pieces from `from` on is a passport in paragraphs, and how many pieces it takes. */
function readRun(
  pieces: readonly Piece[],
  from: number,
  match: MatchLabel,
  isTitle: (at: number) => boolean,
): { readonly grid: Grid; readonly count: number } | undefined {
  const rows: (Growing | Line)[] = [];
  const names = new Set<string>();
  let at = from;
  for (; at < pieces.length; at++) {
    const piece = pieces[at];
    const last = rows.at(-1);
    const current = last !== undefined && 'opened' in last ? last : undefined;
    if (piece === undefined) break;
    if (piece.kind === 'grid') {
      const isOwn = current && TABULAR.has(current.opened.name) && current.grids.length === 0;
      if (!isOwn) break;
      current.grids.push(piece);
      continue;
    }
    const opened = inlineLabelIn(piece, match);
    if (opened !== undefined && !names.has(opened.name)) {
      names.add(opened.name);
      rows.push({ opened, lines: [], grids: [] });
    } else if (BAND.test(piece.text)) rows.push(piece);
    else if (END.test(piece.text) || isTitle(at)) break;
    else if (current !== undefined) current.lines.push(piece);
    else break;
  }
  const isPassport = names.size >= ENOUGH && [...names].some((name) => CONTENT.has(name));
  if (!isPassport) return undefined;
  const grid = gridOf(rows.map((row) => ('opened' in row ? rowOf(row) : bandOf(row))));
  return { grid, count: at - from };
}

/** A label that stands above a table of its own: «Показатели проекта» and the table below. */
function readAbove(pieces: readonly Piece[], at: number, match: MatchLabel): Grid | undefined {
  const [line, grid] = [pieces[at], pieces[at + 1]];
  if (line?.kind !== 'line' || grid?.kind !== 'grid') return undefined;
  const opened = inlineLabelIn(line, match);
  if (opened === undefined || opened.value !== undefined || !TABULAR.has(opened.name)) {
    return undefined;
  }
  return gridOf([rowOf({ opened, lines: [], grids: [grid] })]);
}

/**
 * Sets the rows of a passport as a table wherever they are none: paragraphs that begin with labels,
 * label and value in one cell, a label above a table.
 */
export function withLabelledRows(
  pieces: readonly Piece[],
  vocabulary: Vocabulary,
): readonly Piece[] {
  const match = createLabelMatcher(wordingsOf(vocabulary, 'passport', PASSPORT_ROWS));
  const recogniseTitle = createTitleRecogniser(vocabulary);
  const found: Piece[] = [];
  let isPassport = false;
  const isTitle = (at: number): boolean => {
    const [line, next] = [pieces[at], pieces[at + 1]];
    if (line?.kind !== 'line') return false;
    return recogniseTitle(line, next?.kind === 'line' ? next : undefined) !== undefined;
  };
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (piece.kind === 'grid') {
      found.push(withOwnLabels(piece, match));
      continue;
    }
    const opened = isPassport && inlineLabelIn(piece, match);
    const run = opened ? readRun(pieces, at, match, isTitle) : undefined;
    const above = run === undefined && opened ? readAbove(pieces, at, match) : undefined;
    if (run !== undefined) {
      found.push(run.grid);
      at += run.count - 1;
    } else if (above !== undefined) {
      found.push(above);
      at++;
    } else {
      found.push(piece);
      if (isTitle(at)) isPassport = PASSPORT.test(piece.text);
    }
  }
  return found;
}
