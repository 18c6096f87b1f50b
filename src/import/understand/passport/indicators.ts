import { cellText, filledCells, type GridCell } from '../../pieces/piece.js';
import { isRowNumber } from '../../pieces/row-number.js';
import { yearOf } from '../../recognise/year-head.js';
import type { Context } from '../context.js';
import { type Draft, type DraftFields, fields, isLeaf, type Leaf, leafOf, list } from '../draft.js';
import { flatText } from '../text/joined-text.js';
import { bareNumber, markOf } from '../text/list-mark.js';
import type { FieldRows } from './field-rows.js';

type Row = readonly GridCell[];

/** What the columns of a table of indicators are. */
interface Head {
  readonly years: ReadonlyMap<number, string>;
  readonly base: number | undefined;
  readonly unit: number | undefined;
  readonly term: number | undefined;
}

const BASE = /^(?:базов|исходн|текущ|начальн|(?:значение\s+)?на\s+начало)/i;
const NUMBER_HEAD = /^(?:№|N)/;
/** When each target is to be reached. */
const TERM = /^срок/i;
const UNIT = /^ед(?:\.|иниц[а-яё]+)\s*изм/i;
/** A head above those of the years. */
const PERIOD =
  /^(?:период|год|значени|целев|планов|срок|итогов|на\s+(?:конец|окончание|момент\s+окончания))/i;

/** The rows of a field, those of a table within its cell among them. */
export function innerRows(field: FieldRows): readonly Row[] {
  return field.rows.flatMap((cells): readonly Row[] => {
    const nested = cells.flatMap(({ grids }) => grids);
    if (nested.length === 0) return cells.length === 0 ? [] : [cells];
    const beside = cells.filter(({ lines }) => lines.length > 0);
    return [
      ...(beside.length > 0 ? [beside] : []),
      ...nested.flatMap(({ rows }) => rows.map(filledCells)),
    ];
  });
}

function readHead(cells: Row, context: Context): Head | undefined {
  const match = context.labels('passport', ['indicator', 'target', 'base']);
  const texts = cells.map(cellText);
  const isHead = texts.every(
    (text) =>
      match(text) !== undefined ||
      yearOf(text) !== undefined ||
      [BASE, NUMBER_HEAD, UNIT, PERIOD].some((head) => head.test(text)),
  );
  const isYear = texts.every((text) => yearOf(text) !== undefined);
  if (!isHead || (cells.length < 2 && !isYear)) return undefined;
  context.ledger.take(
    cells.flatMap(({ lines }) => lines),
    'form',
  );
  const years = new Map(
    cells.flatMap((cell): [number, string][] => {
      const year = yearOf(cellText(cell));
      return year === undefined ? [] : [[cell.column, year]];
    }),
  );
  const columnOf = (head: RegExp) => cells.find((cell) => head.test(cellText(cell)))?.column;
  const named = cells.find((cell) => match(cellText(cell))?.name === 'base')?.column;
  return { years, base: columnOf(BASE) ?? named, unit: columnOf(UNIT), term: columnOf(TERM) };
}

/** «Доля школ – не менее 45 %», «Число педагогов: не менее 70» in one cell. */
const DASHED =
  /^(.{10,}?)(?:,?\s+[–—-]|:)\s+((?:не менее|не более|не ниже|до|от|ежегодно|увеличение|рост|прирост|повышение|снижение|уменьшение|сокращение|\+?\d).{0,200})$/i;

function readName(cell: GridCell, numberCell: GridCell | undefined, context: Context) {
  const [first, ...more] = cell.lines;
  const marked = first && markOf(first);
  const number = numberCell ? cellText(numberCell) : marked?.number;
  const text = [marked?.text ?? '', flatText(more)].join(' ').trim();
  return { number, name: leafOf(text, cell.lines, context.ledger) };
}

/** «2024: 70 %», below a target or instead of one. */
const OF_YEAR = /^(20\d\d)(?:\s*(?:г\.|год))?\s*:\s+(.+)$/s;

/** The values of years among the lines of a target. */
function yearsIn(cell: GridCell | undefined, context: Context): Record<string, Draft | undefined> {
  const years: Record<string, Draft | undefined> = {};
  for (const line of cell?.lines ?? []) {
    const [, year, value] = OF_YEAR.exec(line.text) ?? [];
    if (year === undefined || value === undefined) continue;
    const leaf = leafOf(value, [line], context.ledger);
    years[year] = leaf && { ...leaf, words: line.text };
  }
  return years;
}

function targetsOf(cell: GridCell | undefined, context: Context): Draft | undefined {
  if (cell === undefined) return undefined;
  const lines = cell.lines.filter(({ text }) => !OF_YEAR.test(text));
  const leaves = lines.flatMap((line) => leafOf(flatText([line]), [line], context.ledger) ?? []);
  return leaves.length > 1 ? leaves : leaves[0];
}

/** «30» and the «ед.» of a column beside it are one value. */
function withUnit(
  target: Draft | undefined,
  unit: GridCell | undefined,
  { ledger }: Context,
): Draft | undefined {
  if (target === undefined || unit === undefined || !isLeaf(target)) return target;
  ledger.take(unit.lines, 'field');
  return { ...target, leaf: `${String(target.leaf)} ${cellText(unit)}` };
}

/** «35 %» and the «декабрь 2024 г.» of a column beside it are one value. */
function withTerm(
  target: Draft | undefined,
  term: GridCell | undefined,
  { ledger }: Context,
): Draft | undefined {
  if (target === undefined || term === undefined || !isLeaf(target)) return target;
  ledger.take(term.lines, 'field');
  return { ...target, leaf: `${String(target.leaf)} (${cellText(term)})` };
}

/** True for a row that begins with a cell for its number. */
function isNumbered([first, ...others]: Row): boolean {
  return first !== undefined && others.length > 0 && isRowNumber(cellText(first));
}

function readRow(cells: Row, head: Head | undefined, context: Context): readonly DraftFields[] {
  const [first, ...others] = cells;
  if (first === undefined) return [];
  const isNumber = isNumbered(cells);
  const nameCell = isNumber ? others[0] : first;
  if (nameCell === undefined) return [];
  if (cells.length === 1) return readLoose(first, context);
  const { number, name } = readName(nameCell, isNumber ? first : undefined, context);
  if (isNumber) context.ledger.take(first.lines, 'field');
  const rest = cells.slice(isNumber ? 2 : 1);
  const years = rest.filter(({ column }) => head?.years.has(column) === true);
  const base = rest.find(({ column }) => column === head?.base);
  const unit = rest.find(({ column }) => column === head?.unit);
  const term = rest.find(({ column }) => column === head?.term);
  const known = [...years, base, unit, term];
  const target = rest.find((cell) => !known.includes(cell));
  const yearly = yearsIn(target, context);
  for (const cell of years) {
    const year = head?.years.get(cell.column);
    if (year !== undefined) yearly[year] = leafOf(flatText(cell.lines), cell.lines, context.ledger);
  }
  const draft = fields({
    number: number === undefined ? undefined : ({ leaf: bareNumber(number) } satisfies Leaf),
    name,
    target: withTerm(withUnit(targetsOf(target, context), unit, context), term, context),
    base: base && readBase(base, context),
    years: fields(yearly),
  });
  return draft?.name === undefined ? [] : [draft];
}

const NOTHING = /^[–—-]$/;

/** A dash says that nothing was measured. */
function readBase({ lines }: GridCell, { ledger }: Context): Leaf | undefined {
  const text = flatText(lines);
  return leafOf(NOTHING.test(text) ? '' : text, lines, ledger);
}

/** Indicators in one cell, one to a line, with the target after a dash. */
function readLoose(cell: GridCell, context: Context): readonly DraftFields[] {
  return cell.lines.map((line) => {
    const { number, text } = markOf(line);
    const [, named, aimed] = DASHED.exec(text.replace(/[;.]$/, '')) ?? [];
    const name = leafOf(named ?? text, [line], context.ledger);
    const at = line.origin;
    const target = aimed === undefined ? undefined : { leaf: aimed, from: at };
    return {
      number: number === undefined ? undefined : { leaf: bareNumber(number) },
      name,
      target,
    };
  });
}

/** Numbers that run 1, 2, 3 … in a column of their own say nothing; forms print those in names. */
function withoutPlainNumbers(items: readonly DraftFields[]): readonly DraftFields[] {
  const isPlain = items.every(({ number }, index) => {
    if (number === undefined) return true;
    return isLeaf(number) && number.leaf === `${index + 1}`;
  });
  return isPlain ? items.map(({ number: _number, ...rest }) => rest) : items;
}

/** A head of two rows: years stand in the second. */
function joined(above: Head, below: Head): Head {
  const years = new Map([...above.years, ...below.years]);
  return {
    years,
    base: above.base ?? below.base,
    unit: above.unit ?? below.unit,
    term: above.term ?? below.term,
  };
}

/** The indicators of a passport: rows of name and target, with or without a head. */
export function readIndicators(field: FieldRows, context: Context): Draft | undefined {
  let head: Head | undefined;
  const found: DraftFields[] = [];
  for (const cells of innerRows(field)) {
    const own = readHead(cells, context);
    if (own !== undefined) head = found.length === 0 && head ? joined(head, own) : own;
    else found.push(...readRow(cells, head, context));
  }
  const isColumn = innerRows(field).some((cells) => isNumbered(cells));
  return list(isColumn ? withoutPlainNumbers(found) : found);
}
