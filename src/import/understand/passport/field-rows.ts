import { cellText, filledCells, type Grid, type GridCell, type Line } from '../../pieces/piece.js';
import { isRowNumber } from '../../pieces/row-number.js';
import type { LabelMatch } from '../../recognise/label-matcher.js';
import type { Context } from '../context.js';
import { createRowMatcher } from './match-rows.js';

/** A row of a passport with all rows that belong to it: its label, and cells row by row. */
export interface FieldRows {
  /** `undefined` for a row that no form knows. */
  readonly name: string | undefined;
  readonly label: string;
  readonly labelLines: readonly Line[];
  /** Name of the row before it. */
  readonly after: string | undefined;
  readonly rows: (readonly GridCell[])[];
}

/** Alike enough without a number before it. */
const SURE = 0.75;

/** Rows that name people, and those that may hold such rows within them: «Команда проекта». */
const OF_PEOPLE: ReadonlySet<string | undefined> = new Set([
  'curators',
  'leader',
  'administrator',
  'coordinator',
  'performers',
  'roles',
]);
const OF_TEAM: ReadonlySet<string | undefined> = new Set(['performers', 'roles']);

/** «Руководитель | Иванова …» to the right of «Команда проекта»: a row within a row. */
function isWithinTeam(
  team: string | undefined,
  cells: readonly GridCell[],
  match: MatchRow,
): boolean {
  const [label] = cells;
  if (label === undefined || cells.length !== 2 || !OF_TEAM.has(team)) return false;
  const found = match(cellText(label));
  return found !== undefined && found.score >= SURE && peopleRow(found) !== undefined;
}

/** The row of people that a label may be. */
function peopleRow({ name, equals }: LabelMatch): string | undefined {
  return [name, ...equals].find((one) => OF_PEOPLE.has(one));
}

/** Names that a label may be, best first: equal labels stand for different rows in their order. */
export type MatchRow = (text: string) => LabelMatch | undefined;

interface Opened {
  readonly label: GridCell;
  readonly match: LabelMatch | undefined;
  readonly rest: readonly GridCell[];
}

/** The label that opens a row, where one does. */
function openedBy(
  cells: readonly GridCell[],
  match: MatchRow,
  isPlain: boolean,
): Opened | undefined {
  const [first, second] = cells;
  if (first === undefined) return undefined;
  const isNumbered = isRowNumber(cellText(first)) && second !== undefined;
  const label = isNumbered ? second : first;
  const found = match(cellText(label));
  const after = cells.slice(isNumbered ? 2 : 1);
  // A label and the table of its values may share a cell.
  const rest = after.length === 0 && label.grids.length > 0 ? [{ ...label, lines: [] }] : after;
  if (isNumbered) return { label, match: found, rest };
  if (isPlain && label.column === 1 && rest.length > 0) return { label, match: found, rest };
  const isFirst = label.column <= 2;
  return found !== undefined && found.score >= SURE && isFirst && rest.length > 0
    ? { label, match: found, rest }
    : undefined;
}

/** A second label in the same row: «Краткое наименование … | … | Срок … | …». */
function pairAt(label: GridCell, cells: readonly GridCell[], match: MatchRow): number {
  return cells.findIndex((cell, index) => {
    // Where the first value is empty, the second label stands behind a gap.
    const isBehindGap = index === 0 && cell.column > label.column + label.span;
    if (!isBehindGap && (index === 0 || index === cells.length - 1)) return false;
    const found = match(cellText(cell));
    return found !== undefined && found.score >= SURE;
  });
}

/** So many labels in the first column say that every row has its label there. */
const LABELS_OF_PLAIN = 3;

/** True for a table without numbers, whose first column holds the labels. */
function isPlainTable({ rows }: Grid, match: MatchRow): boolean {
  const firsts = rows.flatMap((row) => {
    const [first, second] = filledCells(row);
    return first === undefined || second === undefined ? [] : [first];
  });
  const labels = firsts.filter((cell) => cell.column === 1 && match(cellText(cell)) !== undefined);
  return labels.length >= LABELS_OF_PLAIN && !firsts.some((cell) => isRowNumber(cellText(cell)));
}

const HEAD_OF_LABELS = /^(?:№|наименование|раздел|параметр|позици|критери|показател)/i;
const HEAD_OF_VALUES = /^(?:содержание|описание|значение|характеристика|информация)/i;

/** «№ | Наименование раздела | Содержание» above the rows. */
function isHeadRow(cells: readonly GridCell[]): boolean {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined || cells.length < 2) return false;
  return HEAD_OF_LABELS.test(cellText(first)) && HEAD_OF_VALUES.test(cellText(last));
}

/** «Раздел 4. Риски», «IV. Риски проекта»: a band that heads the table of risks below it. */
const RISKS_BAND =
  /^(?:раздел\s+)?(?:[\dIVX]+\.?\s+)?(?:основные\s+)?риски(?:\s+(?:реализации\s+)?(?:под)?проекта)?(?:\s+и\s.*)?$/i;

/** Cuts the tables of a passport into its rows. Bands and numbers count as words of the form. */
export function fieldRowsOf(grids: readonly Grid[], context: Context): readonly FieldRows[] {
  const { ledger } = context;
  const found: FieldRows[] = [];
  const match = createRowMatcher(context, (name) => found.some((one) => one.name === name));
  let current: FieldRows | undefined;
  const begin = (label: GridCell, name: string | undefined): FieldRows => {
    const after = found.findLast((one) => one.name !== undefined)?.name;
    ledger.take(label.lines, 'form');
    current = { name, label: cellText(label), labelLines: label.lines, after, rows: [] };
    found.push(current);
    return current;
  };
  let team: string | undefined;
  const beginWithin = ([label, ...value]: readonly GridCell[]): void => {
    const found = label && match(cellText(label));
    if (found) begin(label, peopleRow(found)).rows.push(value);
  };
  const rows = grids.flatMap((grid) => {
    const isPlain = isPlainTable(grid, match);
    return grid.rows.map((row) => ({ row, isPlain }));
  });
  for (const { row, isPlain } of rows) {
    const cells = filledCells(row);
    const [only] = cells;
    if (current === undefined && isHeadRow(cells)) {
      ledger.take(
        cells.flatMap(({ lines }) => lines),
        'form',
      );
      continue;
    }
    if ((only?.column ?? 1) > 1 && isWithinTeam(team, cells, match)) {
      beginWithin(cells);
      continue;
    }
    const opened = openedBy(cells, match, isPlain);
    if (opened === undefined) {
      const isBand = cells.length === 1 && (only?.column ?? 0) === 1 && (only?.span ?? 1) > 1;
      if (isBand && only !== undefined) {
        if (RISKS_BAND.test(cellText(only))) begin(only, 'risks');
        else ledger.take(only.lines, 'form');
      } else if (current !== undefined && cells.length > 0) current.rows.push(cells);
      continue;
    }
    const number = cells[0];
    if (number !== undefined && number !== opened.label) ledger.take(number.lines, 'form');
    const { label, rest } = opened;
    // The cell of an indicator may look like a label: what stands beside a row's label is its value.
    const pair = pairAt(label, rest, match);
    const own = begin(label, opened.match?.name);
    team = isWithinTeam(own.name, rest, match) ? own.name : undefined;
    if (team !== undefined) {
      beginWithin(rest);
      continue;
    }
    const cellsOfOwn = pair < 0 ? rest : rest.slice(0, pair);
    const isTabular = own.name === 'indicators' || own.name === 'stages';
    own.rows.push(isTabular ? rest : cellsOfOwn);
    const second = rest[pair];
    if (pair >= 0 && !isTabular && second !== undefined) {
      begin(second, match(cellText(second))?.name).rows.push(rest.slice(pair + 1));
    }
  }
  return found;
}

/** All lines of a field's cells. */
export function fieldLines({ rows }: FieldRows): readonly Line[] {
  return rows.flatMap((cells) => cells.flatMap(({ lines }) => lines));
}
