import {
  filledCells,
  type Grid,
  type GridCell,
  type GridRow,
  type Line,
  type Piece,
} from '../pieces/piece.js';
import { type InlineLabel, inlineLabelIn, labelledRow, withOwnLabels } from './inline-labels.js';
import { createLabelMatcher, type MatchLabel } from './label-matcher.js';
import { createGridRecogniser } from './recognise-grid.js';
import { INNER_TABLES, PASSPORT_ROWS } from './table-kinds.js';
import { createTitleRecogniser } from './titles.js';
import { type Vocabulary, wordingsOf } from './vocabulary.js';

/** A passport in paragraphs has at least so many labels, one of them a part of its content. */
const ENOUGH = 4;
const CONTENT: ReadonlySet<string | undefined> = new Set(['goal', 'tasks']);
/** Rows whose value may be a table that stands below their label. */
const TABULAR: ReadonlySet<string> = new Set(['indicators', 'stages', 'risks']);
const END = /^приложение(?![а-яё])|_{3,}/i;
const BAND = /^[IVXХ]+\.\s/;
const PASSPORT = /паспорт/i;
/** So many columns a table of stages has. */
const SMALL = 3;
const LONGEST_HEADING = 110;
const ENDS_SENTENCE = /[.;:,]$/;

/** A label, with its name where a form knows it. */
type Opened = Omit<InlineLabel, 'name'> & { readonly name: string | undefined };

interface Growing {
  readonly opened: Opened;
  readonly lines: Line[];
  readonly grids: Grid[];
}

/** What a file's pieces are looked at with. */
interface Look {
  readonly match: MatchLabel;
  readonly isTitle: (at: number) => boolean;
  /** True for a table that makes a document of its own. */
  readonly isOuter: (grid: Grid, under: string | undefined) => boolean;
}

function rowOf({ opened, lines, grids }: Growing): GridRow {
  const isEmpty = opened.value === undefined && lines.length + grids.length === 0;
  if (isEmpty) return bandOf(opened.label);
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

/** True for a table that the file has as paragraphs, or as labels above tables. */
export function isMade({ number }: Grid): boolean {
  return number === 0;
}

/** A heading that no form knows, set like the label of the row before it: a row of its own. */
function unknownHeading(line: Line, before: Line | undefined): Opened | undefined {
  const isAlike =
    before !== undefined &&
    (line.heading === undefined
      ? line.bold && before.bold && before.heading === undefined
      : line.heading === before.heading);
  const isHeading = line.text.length <= LONGEST_HEADING && !ENDS_SENTENCE.test(line.text);
  return isAlike && isHeading ? { name: undefined, label: line, value: undefined } : undefined;
}

/** What of the pieces from `from` on is a passport in paragraphs, and how many pieces it takes. */
function readRun(
  pieces: readonly Piece[],
  from: number,
  { match, isTitle, isOuter }: Look,
): { readonly grid: Grid; readonly count: number } | undefined {
  const rows: (Growing | Line)[] = [];
  const names = new Set<string | undefined>();
  let at = from;
  for (; at < pieces.length; at++) {
    const piece = pieces[at];
    const last = rows.at(-1);
    const current = last !== undefined && 'opened' in last ? last : undefined;
    if (piece === undefined) break;
    if (piece.kind === 'grid') {
      if (current === undefined || isOuter(piece, current.opened.name)) break;
      current.grids.push(piece);
      continue;
    }
    const known = inlineLabelIn(piece, match);
    const isNew = known !== undefined && !names.has(known.name);
    const opened = isNew ? known : unknownHeading(piece, current?.opened.label);
    if (isNew) names.add(known.name);
    if (isNew && opened !== undefined) rows.push({ opened, lines: [], grids: [] });
    else if (BAND.test(piece.text)) rows.push(piece);
    else if (END.test(piece.text) || isTitle(at)) break;
    else if (opened !== undefined) rows.push({ opened, lines: [], grids: [] });
    else if (current !== undefined) current.lines.push(piece);
    else break;
  }
  const isPassport = names.size >= ENOUGH && [...names].some((name) => CONTENT.has(name));
  if (!isPassport) return undefined;
  const grid = gridOf(rows.map((row) => ('opened' in row ? rowOf(row) : bandOf(row))));
  return { grid, count: at - from };
}

/** «Цель: …» across a table of indicators: a row of the passport, and the table below it. */
function withOwnFirstRow(grid: Grid, match: MatchLabel): readonly Grid[] {
  const [row, ...others] = grid.rows;
  const [only, second] = row ? filledCells(row) : [];
  const [line, ...lines] = only?.lines ?? [];
  if (only === undefined || second !== undefined || line === undefined || only.span < 2) {
    return [grid];
  }
  const opened = others.length > 1 ? inlineLabelIn(line, match) : undefined;
  if (opened?.value === undefined) return [grid];
  return [gridOf([rowOf({ opened, lines, grids: [] })]), { ...grid, rows: others }];
}

/** A label that stands above a table of its own: «Показатели проекта» and the table below. */
function readAbove(
  pieces: readonly Piece[],
  at: number,
  match: MatchLabel,
): readonly Grid[] | undefined {
  const [line, grid] = [pieces[at], pieces[at + 1]];
  if (line?.kind !== 'line' || grid?.kind !== 'grid') return undefined;
  const opened = inlineLabelIn(line, match);
  if (opened === undefined || opened.value !== undefined || !TABULAR.has(opened.name)) {
    return undefined;
  }
  const parts = withOwnFirstRow(grid, match);
  const own = parts.slice(-1);
  return [...parts.slice(0, -1), gridOf([rowOf({ opened, lines: [], grids: own })])];
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
  const recogniseGrid = createGridRecogniser(vocabulary);
  const found: Piece[] = [];
  let isPassport = false;
  const isTitle = (at: number): boolean => {
    const [line, next] = [pieces[at], pieces[at + 1]];
    if (line?.kind !== 'line') return false;
    return recogniseTitle(line, next?.kind === 'line' ? next : undefined) !== undefined;
  };
  const isOuter = (grid: Grid, under?: string): boolean => {
    const as = recogniseGrid(grid);
    if (as?.type !== 'headed' || INNER_TABLES.has(as.table)) return false;
    // «Этап | Сроки | Содержание» below «Этапы реализации» is near a plan, but tells of stages.
    return !TABULAR.has(under ?? '') || as.columns.length > SMALL;
  };
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (piece.kind === 'grid') {
      const own = withOwnFirstRow(piece, match);
      found.push(...own.map((grid) => (isOuter(grid) ? grid : withOwnLabels(grid, match))));
      continue;
    }
    const opened = isPassport && inlineLabelIn(piece, match);
    const run = opened ? readRun(pieces, at, { match, isTitle, isOuter }) : undefined;
    const above = run === undefined && opened ? readAbove(pieces, at, match) : undefined;
    if (run !== undefined) {
      found.push(run.grid);
      at += run.count - 1;
    } else if (above !== undefined) {
      found.push(...above);
      at++;
    } else {
      found.push(piece);
      if (isTitle(at)) isPassport = PASSPORT.test(piece.text);
    }
  }
  return found;
}
