import { oncePer } from '../../source/once-per.js';
import { cellText, filledCells, type Grid, type GridRow } from '../pieces/piece.js';
import { isRowNumber } from '../pieces/row-number.js';
import { isSignatureGrid } from '../pieces/signature-grid.js';
import type { Column } from './column.js';
import { STAGE_COLUMN, withCycle, withOutcome } from './cycle-column.js';
import { createLabelMatcher, type LabelMatch, type MatchLabel } from './label-matcher.js';
import { roleHead } from './role-head.js';
import { secondHead } from './second-head.js';
import {
  INNER_TABLES,
  PASSPORT_ROWS,
  PROGRAMME_ROWS,
  REPEATED_COLUMNS,
  TABLE_KINDS,
  type TableKind,
  type TableName,
} from './table-kinds.js';
import { type Vocabulary, wordingsOf } from './vocabulary.js';
import { yearOf } from './year-head.js';

/** A table whose head was recognised. `body` is the index of the first row below the head. */
export interface HeadedTable {
  readonly type: 'headed';
  readonly table: TableName;
  readonly kind: string;
  readonly columns: readonly Column[];
  readonly head: number;
  readonly body: number;
  readonly score: number;
}

/** A table of labelled rows: a passport, the general part of a programme. */
export interface LabelledTable {
  readonly type: 'labelled';
  readonly kind: 'passport' | 'mentoring-programme';
  readonly score: number;
}

export type RecognisedTable = HeadedTable | LabelledTable;

export type RecogniseGrid = (grid: Grid, expected?: string) => RecognisedTable | undefined;

/** A head stands within so many rows from the top. */
const HEAD_ROWS = 3;
/** What a title above the table is worth. */
const EXPECTED = 0.5;
const ENOUGH = 0.5;
/** Tables that only passports have, where they have so many heads. */
const OF_PASSPORT: ReadonlySet<TableName> = new Set(['project-people', 'outcomes']);
const OWN_COLUMNS = 3;
const MARK = /^(?:[+✓✔√☑×]|[vхx]|да)$/i;

interface Candidate extends TableKind {
  readonly match: MatchLabel;
}

/** A year heads a column of targets. */
function yearly(text: string, table: TableName): LabelMatch | undefined {
  const isYear = table === 'indicators' && yearOf(text) !== undefined;
  return isYear ? { name: 'target', score: 1, equals: [] } : undefined;
}

type FoundColumn = Column & LabelMatch;

/** Where a head may be either of two columns, it is the one that the table would lack. */
function settled(found: readonly FoundColumn[], needs: readonly string[]): readonly FoundColumn[] {
  const names = new Set(found.map(({ name }) => name));
  const lacking = needs.filter((name) => !names.has(name));
  return found.map((one) => ({
    ...one,
    name: one.equals.find((name) => lacking.includes(name)) ?? one.name,
  }));
}

function columnsOf(row: GridRow, { match, needs, table }: Candidate): readonly FoundColumn[] {
  const ofRole = table === 'interaction' ? roleHead(row) : () => undefined;
  const read = filledCells(row).flatMap((cell) => {
    const text = cellText(cell);
    // «Триада 1. Тарский, Омский МР»: what stands after the first stop belongs to the document.
    const label =
      ofRole(text) ?? match(text) ?? match(text.split(/[.:(]/)[0] ?? '') ?? yearly(text, table);
    return label ? [{ at: cell.column, text, ...label }] : [];
  });
  const found = settled(read, needs);
  return found.filter(
    ({ name, score }, index) =>
      REPEATED_COLUMNS.has(name) ||
      found.every(
        (other, at) =>
          at === index ||
          other.name !== name ||
          other.score < score ||
          (other.score === score && at > index),
      ),
  );
}

/** Tables of rows that stand for one thing each: what another column of theirs holds is no part of its neighbour. */
const WITH_OTHERS: ReadonlySet<TableName> = new Set([
  'plan',
  'programme-plan',
  'procedure',
  'triads',
  'project-people',
]);
export const OTHER_COLUMN = 'other';

/** The columns that no form knows, put in their places among those found. */
function withOthers(row: GridRow, columns: readonly Column[]): readonly Column[] {
  const others = filledCells(row)
    .filter((cell) => columns.every(({ at }) => at !== cell.column))
    .map((cell) => {
      const text = cellText(cell);
      const name = STAGE_HEAD.test(text) ? STAGE_COLUMN : OTHER_COLUMN;
      return { at: cell.column, name, text };
    });
  return [...columns, ...others].toSorted((a, b) => a.at - b.at);
}

const STAGE_HEAD = /^(?:наименование\s+)?этап/i;

function hasMarks(grid: Grid): boolean {
  return grid.rows.some(({ cells }) => cells.some((cell) => MARK.test(cellText(cell))));
}

const ROLE = /ментор|наставник|советник|стаж[её]р|наставляем/i;

/** A plan of interaction says what each of a triad does. */
function hasRoles(columns: readonly Column[]): boolean {
  return columns.some(({ name, text }) => name === 'activity' && ROLE.test(text));
}

/** Nothing but a plan of interaction sets what each role does beside the others, whatever its title. */
function isOfRoles({ table, columns }: HeadedTable): boolean {
  const own = columns.filter(({ name, text }) => name === 'activity' && ROLE.test(text));
  return table === 'interaction' && own.length > 1;
}

function headed(grid: Grid, candidate: Candidate): HeadedTable | undefined {
  let best: HeadedTable | undefined;
  for (const [index, row] of grid.rows.slice(0, HEAD_ROWS).entries()) {
    const columns = columnsOf(row, candidate);
    const names = new Set(columns.map(({ name }) => name));
    const { needs, instead = {} } = candidate;
    const has = (name: string) =>
      names.has(name) || instead[name]?.every((part) => names.has(part)) === true;
    if (!needs.every(has)) continue;
    const below = secondHead(grid, index, columns, candidate.match);
    if (candidate.table === 'interaction' && !hasRoles(below ?? columns)) continue;
    const sum = columns.reduce((all, { score }) => all + score, 0);
    const score = sum / Math.max(filledCells(row).length, 1);
    if (score > (best?.score ?? 0)) {
      const { table, kind } = candidate;
      const found = below ?? columns;
      const known = table === 'interaction' ? withOutcome(row, withCycle(row, found)) : found;
      const all = WITH_OTHERS.has(table) ? withOthers(row, known) : known;
      const head = below === undefined ? index : index + 1;
      best = { type: 'headed', table, kind, columns: all, head, body: head + 1, score };
    }
  }
  return best;
}

/** The label of a row: the first cell but a number. */
export function labelCellOf(row: GridRow) {
  return filledCells(row).find((cell) => !isRowNumber(cellText(cell)));
}

function labelled(grid: Grid, kind: LabelledTable['kind'], match: MatchLabel) {
  const labels = grid.rows.flatMap((row) => {
    const cell = labelCellOf(row);
    const label = cell && match(cellText(cell));
    return label ? [label] : [];
  });
  const names = new Set(labels.map(({ name }) => name));
  if (names.size < 2) return undefined;
  const score = labels.reduce((sum, one) => sum + one.score, 0) / labels.length;
  return { type: 'labelled', kind, score, names: names.size } as const;
}

function makeRecogniser(vocabulary: Vocabulary): RecogniseGrid {
  const candidates: readonly Candidate[] = TABLE_KINDS.map((kind) => ({
    ...kind,
    match: createLabelMatcher(wordingsOf(vocabulary, kind.kind, kind.columns)),
  }));
  // «Показатель | Период, год» is near the heads of a plan.
  const indicators = candidates.find(({ table }) => table === 'indicators');
  const passport = createLabelMatcher(wordingsOf(vocabulary, 'passport', PASSPORT_ROWS));
  const programme = createLabelMatcher(
    wordingsOf(vocabulary, 'mentoring-programme', PROGRAMME_ROWS),
  );
  const bestHeaded = (grid: Grid, expected: string | undefined, isInner: boolean) => {
    let best: HeadedTable | undefined;
    let most = ENOUGH;
    for (const candidate of candidates) {
      if (INNER_TABLES.has(candidate.table) !== isInner) continue;
      const found = headed(grid, candidate);
      if (found === undefined) continue;
      const isMatrix = candidate.table === 'approbation' || candidate.table === 'workshops';
      if (isMatrix && !hasMarks(grid)) continue;
      const isExpected = found.kind === expected || isMatrix || isOfRoles(found);
      const score = found.score + (isExpected ? EXPECTED : 0);
      if (score > most) [best, most] = [found, score];
    }
    return best;
  };

  return (grid, expected) => {
    if (isSignatureGrid(grid)) return undefined;
    const own = bestHeaded(grid, expected, true);
    // Roles in the rows of such a table look like labels, its heads like those of a plan.
    if (own !== undefined && OF_PASSPORT.has(own.table) && own.columns.length >= OWN_COLUMNS) {
      return own;
    }
    const outer = bestHeaded(grid, expected, false);
    const measures = indicators && outer?.table === 'plan' ? headed(grid, indicators) : undefined;
    if (outer !== undefined && (measures?.score ?? 0) <= outer.score) return outer;
    if (measures !== undefined) return measures;
    const rows = [
      labelled(grid, 'passport', passport),
      labelled(grid, 'mentoring-programme', programme),
    ].flatMap((one) => (one ? [one] : []));
    const [first] = rows.toSorted((a, b) => b.names - a.names);
    return first ?? own;
  };
}

/**
 * The function that says what a table is; `expected` is the kind that a title announced. Made once for a
 * vocabulary.
 */
export const createGridRecogniser = oncePer(makeRecogniser);
