import {
  cellText,
  filledCells,
  type Grid,
  type GridCell,
  type GridRow,
  type Line,
} from '../../pieces/piece.js';
import type { Column } from '../../recognise/column.js';
import { flatText } from '../text/joined-text.js';

/** Columns of what is done. */
const NAMES: ReadonlySet<string> = new Set(['event', 'step', 'component']);
/** Longer texts are what somebody does in a stage, not its title. */
const LONGEST = 160;
const NUMBER = String.raw`(?:(?:[IVXХ]+|\d{1,2})(?:-?[йя])?[.)]?\s*)`;
/** «Подготовительный», «Рефлексивно-аналитический», «Первый (организационный)». */
const WHICH = String.raw`(?:\(?[А-ЯЁа-яё-]+(?:ый|ий|ой)\)?[\s,]+(?:и\s+)?)`;
/** «I этап. Подготовительный», «Этап 2», «3. Заключительный этап (май 2025)». */
const STAGE = new RegExp(`^${NUMBER}?${WHICH}{0,3}этап(?![А-Яа-яЁё])`, 'i');
/** With its number: sure even where a term stands beside it. */
const NUMBERED_STAGE = new RegExp(
  String.raw`^(?:${NUMBER}${WHICH}{0,3}этап|этап\s*(?:№\s*)?(?:[IVXХ]+|\d{1,2}))(?![А-Яа-яЁё])`,
  'i',
);

/** «2 | Работа с наставниками»: a title with its number, over all other columns. */
function isNumberedBand(cells: readonly GridCell[], grid: Grid): boolean {
  const [number, title] = cells;
  if (cells.length !== 2 || number === undefined || title === undefined) return false;
  const isWide = title.span > 2 && title.column + title.span > grid.width;
  return isWide && number.column === 1 && /^(?:\d{1,2}|[IVXХ]+)[.)]?$/.test(cellText(number));
}

/** A title across the table: one cell alone, wide, or where a number would stand. */
function isWideBand(row: GridRow, grid: Grid, columns: readonly Column[]): boolean {
  const cells = filledCells(row);
  const [only] = cells;
  if (isNumberedBand(cells, grid)) return true;
  if (only === undefined || cells.length > 1) return false;
  if (only.column > 1) return false;
  if (only.span > 1 && only.span >= grid.width / 2) return true;
  const [first] = columns;
  const isNumber = first !== undefined && /number/.test(first.name);
  return (
    only.column === 1 &&
    (isNumber ? /[а-яё]{3}/i.test(cellText(only)) : only.lines.every(({ bold }) => bold))
  );
}

/**
 * The title of a stage in a row like those of events: it alone in its row, or with its number, or
 * with its term.
 */
function stageRow(
  cells: ReadonlyMap<number, readonly Line[]>,
  columns: readonly Column[],
): readonly Line[] | undefined {
  const nameOf = (index: number) => columns[index]?.name ?? '';
  const said = [...cells].filter(([index]) => nameOf(index) !== 'number');
  const [first, second] = said.toSorted(
    ([one], [other]) => rank(nameOf(one)) - rank(nameOf(other)),
  );
  if (first === undefined || said.length > 2) return undefined;
  const [index, lines] = first;
  const text = flatText(lines);
  const isAlone =
    STAGE.test(text) ||
    (NAMES.has(nameOf(index)) && cells.size === 1 && lines.every(({ bold }) => bold));
  const isWithTerm =
    second !== undefined &&
    nameOf(second[0]) === 'term' &&
    columns.length > 3 &&
    NUMBERED_STAGE.test(text);
  const isStage = text.length <= LONGEST && (second === undefined ? isAlone : isWithTerm);
  const number = [...cells].find(([at]) => nameOf(at) === 'number')?.[1] ?? [];
  return isStage ? [...number, ...lines, ...(second?.[1] ?? [])] : undefined;
}

/** A name is said before its term. */
function rank(name: string): number {
  return name === 'term' ? 1 : 0;
}

/**
 * The lines of a row that is a title of what stands below it: across the table, or in a row like any
 * other. `undefined` for other rows.
 *
 * @param cells the lines of the row by the index of their column
 */
export function bandLines(
  row: GridRow,
  cells: ReadonlyMap<number, readonly Line[]>,
  grid: Grid,
  columns: readonly Column[],
): readonly Line[] | undefined {
  if (isWideBand(row, grid, columns)) return row.cells.flatMap(({ lines }) => lines);
  return stageRow(cells, columns);
}
