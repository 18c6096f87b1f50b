import { contentStems } from '../../../language/russian/content-stems.js';
import { cellText, type GridCell } from '../../pieces/piece.js';
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

function isHead(cells: readonly GridCell[], context: Context): boolean {
  const match = context.labels('passport', ['stage', 'start', 'end']);
  return (
    cells.length > 1 &&
    cells.every((cell) => /^№/.test(cellText(cell)) || match(cellText(cell)) !== undefined)
  );
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
  for (const cells of innerRows(field)) {
    const own = cells.length === 1 ? (cells[0]?.lines ?? []) : [];
    const told = readStageLines(own, ledger);
    if (told.length > 0) {
      stages.push(...told);
      // The row of the stages is then all that says how long the project goes on.
      const from = own[0]?.origin;
      if (term === undefined) whole ??= { leaf: flatText(own), words: '', ...(from && { from }) };
      continue;
    }
    const texts = cells.map(cellText);
    const lines = cells.flatMap((cell) => cell.lines);
    if (isHead(cells, context)) {
      ledger.take(lines, 'form');
      continue;
    }
    const isNumber = /^\d{1,2}[.)]?$/.test(texts[0] ?? '') && cells.length > 2;
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
