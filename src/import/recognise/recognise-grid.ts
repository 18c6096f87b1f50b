import { cellText, filledCells, type Grid, type GridRow } from '../pieces/piece.js';
import { isSignatureGrid } from '../pieces/signature-grid.js';
import { createLabelMatcher, type MatchLabel } from './label-matcher.js';
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

/** What a column is: its first grid column, the label of the form, the words in the document. */
export interface Column {
  readonly at: number;
  readonly name: string;
  readonly text: string;
}

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
const MARK = /^(?:[+✓✔√☑×]|[vхx]|да)$/i;

interface Candidate extends TableKind {
  readonly match: MatchLabel;
}

function columnsOf(row: GridRow, { match }: Candidate): readonly (Column & { score: number })[] {
  const found = filledCells(row).flatMap((cell) => {
    const text = cellText(cell);
    // «Триада 1. Тарский, Омский МР»: what stands after the first stop belongs to the document.
    const label = match(text) ?? match(text.split(/[.:(]/)[0] ?? '');
    return label ? [{ at: cell.column, text, ...label }] : [];
  });
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

/** A column of stages, each over the rows of its events. */
export const STAGE_COLUMN = 'stage';
const STAGE_HEAD = /^(?:наименование\s+)?этап/i;

function hasMarks(grid: Grid): boolean {
  return grid.rows.some(({ cells }) => cells.some((cell) => MARK.test(cellText(cell))));
}

/** A head of two rows: «Действия участников» over «ментор», «советник», «стажер». */
function secondHead(
  { rows }: Grid,
  index: number,
  columns: readonly Column[],
): readonly Column[] | undefined {
  const [row, below] = [rows[index], rows[index + 1]];
  if (row === undefined || below === undefined) return undefined;
  const wide = filledCells(row).find(
    ({ column, span }) =>
      span > 1 && columns.some(({ at, name }) => at === column && name === 'activity'),
  );
  const own = filledCells(below);
  if (wide === undefined || own.length < 2) return undefined;
  const isWithin = own.every(
    ({ column }) => column >= wide.column && column < wide.column + wide.span,
  );
  if (!isWithin) return undefined;
  const parts = own.map((cell) => ({
    at: cell.column,
    name: 'activity',
    text: `${cellText(wide)} ${cellText(cell)}`,
  }));
  return [...columns.filter(({ at }) => at !== wide.column), ...parts].toSorted(
    (a, b) => a.at - b.at,
  );
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
    const sum = columns.reduce((all, { score }) => all + score, 0);
    const score = sum / Math.max(filledCells(row).length, 1);
    if (score > (best?.score ?? 0)) {
      const { table, kind } = candidate;
      const all = WITH_OTHERS.has(table) ? withOthers(row, columns) : columns;
      const below = table === 'interaction' ? secondHead(grid, index, all) : undefined;
      const head = below === undefined ? index : index + 1;
      best = { type: 'headed', table, kind, columns: below ?? all, head, body: head + 1, score };
    }
  }
  return best;
}

/** The label of a row: the first cell but a number. */
export function labelCellOf(row: GridRow) {
  return filledCells(row).find((cell) => !/^\d{1,3}[.)]?$/.test(cellText(cell)));
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

/** Makes the function that says what a table is; `expected` is the kind that a title announced. */
export function createGridRecogniser(vocabulary: Vocabulary): RecogniseGrid {
  const candidates: readonly Candidate[] = TABLE_KINDS.map((kind) => ({
    ...kind,
    match: createLabelMatcher(wordingsOf(vocabulary, kind.kind, kind.columns)),
  }));
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
      const isExpected = found.kind === expected || isMatrix;
      const score = found.score + (isExpected ? EXPECTED : 0);
      if (score > most) [best, most] = [found, score];
    }
    return best;
  };

  return (grid, expected) => {
    if (isSignatureGrid(grid)) return undefined;
    const outer = bestHeaded(grid, expected, false);
    if (outer !== undefined) return outer;
    const rows = [
      labelled(grid, 'passport', passport),
      labelled(grid, 'mentoring-programme', programme),
    ].flatMap((one) => (one ? [one] : []));
    const [first] = rows.toSorted((a, b) => b.names - a.names);
    return first ?? bestHeaded(grid, expected, true);
  };
}
