import { cellText, type Grid, type Origin } from './pieces/piece.js';
import { createLabelMatcher, type MatchLabel } from './recognise/label-matcher.js';
import type { Part } from './recognise/parts.js';
import { labelCellOf } from './recognise/recognise-grid.js';
import { PASSPORT_ROWS, PROGRAMME_ROWS } from './recognise/table-kinds.js';
import { type Vocabulary, wordingsOf } from './recognise/vocabulary.js';

/** Longer labels are cut: they name a place, they do not explain it. */
const LONGEST = 60;

function short(label: string): string {
  return label.length > LONGEST ? `${label.slice(0, LONGEST).trimEnd()}…` : label;
}

/** The label of the row a cell belongs to: its own, or that of the nearest labelled row above. */
function rowLabel(grid: Grid, row: number, match: MatchLabel): string | undefined {
  const above = grid.rows.filter(({ cells }) => (cells[0]?.origin.row ?? 0) <= row);
  const labelled = above.findLast((one) => {
    const cell = labelCellOf(one);
    return cell !== undefined && one.cells.length > 1 && match(cellText(cell)) !== undefined;
  });
  const cell = labelled && labelCellOf(labelled);
  return cell && cellText(cell);
}

/** Makes the function that gives the form's own words for a place: a row's label, a column's head. */
export function labelFinder(
  parts: readonly Part[],
  vocabulary: Vocabulary,
): (origin: Origin) => string | undefined {
  const rows = {
    passport: createLabelMatcher(wordingsOf(vocabulary, 'passport', PASSPORT_ROWS)),
    'mentoring-programme': createLabelMatcher(
      wordingsOf(vocabulary, 'mentoring-programme', PROGRAMME_ROWS),
    ),
  };
  const tables = parts.flatMap((part) =>
    part.pieces.flatMap((piece) =>
      piece.kind === 'grid' ? [[piece, part.tables.get(piece)] as const] : [],
    ),
  );
  return ({ table, row = 0, column = 0 }) => {
    const [grid, as] = tables.find(([one]) => one.number === table) ?? [];
    if (grid === undefined || as === undefined) return undefined;
    const label =
      as.type === 'headed'
        ? as.columns.findLast(({ at }) => at <= column)?.text
        : rowLabel(grid, row, rows[as.kind]);
    return label === undefined ? undefined : short(label);
  };
}
