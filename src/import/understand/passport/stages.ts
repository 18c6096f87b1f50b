import { contentStems } from '../../../language/russian/content-stems.js';
import { cellText, type GridCell } from '../../pieces/piece.js';
import { isRowNumber } from '../../pieces/row-number.js';
import type { Context } from '../context.js';
import { type Draft, type DraftFields, fields, leafOf, made } from '../draft.js';
import { flatText } from '../text/joined-text.js';
import type { FieldRows } from './field-rows.js';
import { innerRows } from './indicators.js';
import { readStageLines } from './stage-lines.js';

/** What the stages of a passport turned out to be. */
export interface ReadStages {
  readonly stages: readonly DraftFields[];
  /** The term of the whole project, where the table or the row says it. */
  readonly term?: Draft;
}

const WHOLE = /(?:проект|программ)[а-я]*\s+в\s+целом/i;

const TERM = /^(?:сроки?|период|дат[аы]|время)(?![а-яё])/i;
const MORE =
  /^(?:основн[а-яё]+\s+)?(?:содержание|мероприяти|деятельност|результат|задач|описание)/i;

/** The columns of a head, by what they hold; `undefined` for a row that is none. */
function readHead(
  cells: readonly GridCell[],
  context: Context,
): ReadonlyMap<number, string> | undefined {
  const match = context.labels('passport', ['stage', 'start', 'end']);
  const names = cells.map((cell): readonly [number, string | undefined] => {
    const text = cellText(cell);
    if (/^№/.test(text)) return [cell.column, 'number'];
    const plain = TERM.test(text) ? 'term' : MORE.test(text) ? 'more' : undefined;
    return [cell.column, match(text)?.name ?? plain];
  });
  const known = names.flatMap(([at, name]) => (name === undefined ? [] : [[at, name] as const]));
  return cells.length > 1 && known.length === cells.length ? new Map(known) : undefined;
}

/** The cells of a row that tell name and term, in their order. What else it tells stays where it is. */
function tellingCells(
  cells: readonly GridCell[],
  head: ReadonlyMap<number, string> | undefined,
): readonly GridCell[] {
  return cells.filter(({ column }) => head?.get(column) !== 'more');
}

/** True where a term that is known already says the same. */
function isSaid(cells: readonly GridCell[], term: string | undefined): boolean {
  const known = contentStems(term ?? '');
  return cells.every((cell) => [...contentStems(cellText(cell))].every((one) => known.has(one)));
}

/** The stages: rows of name, start and end; a row about the whole project repeats its term. */
export function readStages(
  field: FieldRows,
  term: string | undefined,
  context: Context,
): ReadStages {
  const { ledger } = context;
  const stages: DraftFields[] = [];
  let whole: Draft | undefined;
  let head: ReadonlyMap<number, string> | undefined;
  for (const row of innerRows(field)) {
    const cells = tellingCells(row, head);
    const alone = cells.length === 1 ? (cells[0]?.lines ?? []) : [];
    const told = readStageLines(alone, ledger);
    if (told.length > 0) {
      stages.push(...told);
      // The row of the stages is then all that says how long the project goes on.
      const from = alone[0]?.origin;
      if (term === undefined) whole ??= { leaf: flatText(alone), words: '', ...(from && { from }) };
      continue;
    }
    const texts = cells.map(cellText);
    const lines = cells.flatMap((cell) => cell.lines);
    const own = readHead(cells, context);
    if (own !== undefined) {
      head = own;
      ledger.take(lines, 'form');
      continue;
    }
    const isNumber = isRowNumber(texts[0] ?? '') && cells.length > 2;
    const [name, start, end] = isNumber ? cells.slice(1) : cells;
    if (name === undefined) continue;
    const read = (cell: GridCell | undefined) =>
      cell && leafOf(flatText(cell.lines), cell.lines, ledger);
    if (start === undefined) {
      if (stages.length === 0 && term === undefined) whole ??= read(name);
      continue;
    }
    if (WHOLE.test(cellText(name))) {
      const isOther = term !== undefined && !isSaid(cells.slice(1), term);
      if (isOther || whole !== undefined) continue;
      ledger.take(lines, 'form');
      if (term === undefined)
        whole = end ? fields({ from: read(start), to: read(end) }) : read(start);
      continue;
    }
    if (isNumber) ledger.take(cells[0]?.lines ?? [], 'field');
    stages.push({
      id: made(`s${stages.length + 1}`),
      ...(isNumber && { number: { leaf: texts[0] ?? '' } }),
      name: read(name),
      ...(end ? { start: read(start), end: read(end) } : { term: read(start) }),
    });
  }
  return { stages, ...(whole && { term: whole }) };
}
