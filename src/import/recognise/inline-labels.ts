import { filledCells, type Grid, type GridCell, type GridRow, type Line } from '../pieces/piece.js';
import { isRowNumber } from '../pieces/row-number.js';
import type { MatchLabel } from './label-matcher.js';

/** A line that holds a label: alone, or with the beginning of its value. */
export interface InlineLabel {
  readonly name: string;
  readonly label: Line;
  readonly value: Line | undefined;
}

/** Longer texts before a colon are sentences. */
const LONGEST = 110;
const SURE = 0.75;
const SEPARATOR = /\s*:\s*|\s+[–—]\s+/;
const NUMBER = /^\d{1,2}(?:\.\d{1,2})?[.)]\s+/;

/** Reads «Цель проекта: …», and a label that stands alone in bold or before a colon. */
export function inlineLabelIn(line: Line, match: MatchLabel): InlineLabel | undefined {
  const cut = SEPARATOR.exec(line.text);
  const head = cut === null ? line.text : line.text.slice(0, cut.index);
  const bare = head.replace(NUMBER, '');
  if (bare === '' || bare.length > LONGEST) return undefined;
  const isAlone = line.bold || line.heading !== undefined;
  if (cut === null && !isAlone) return undefined;
  const found = match(bare);
  if (found === undefined || found.score < SURE) return undefined;
  const rest = cut === null ? '' : line.text.slice(cut.index + cut[0].length).trim();
  const mark = cut?.[0].trim() ?? '';
  const { label: _mark, ...plain } = line;
  return {
    name: found.name,
    label: { ...line, text: `${head}${mark === ':' ? mark : ''}` },
    value: rest === '' ? undefined : { ...plain, text: rest, bold: false },
  };
}

/** A row of a label and its value, set in two columns from `column` on. */
export function labelledRow(
  { label, value }: Pick<InlineLabel, 'label' | 'value'>,
  more: Pick<GridCell, 'lines' | 'grids'>,
  column: number,
): readonly GridCell[] {
  const { origin } = label;
  const lines = [...(value ? [value] : []), ...more.lines];
  return [
    { column, span: 1, lines: [label], grids: [], origin },
    { column: column + 1, span: 1, lines, grids: more.grids, origin },
  ];
}

/** So many rows make a table one of labels with their values in the same cell. */
const ENOUGH = 3;

function cutRow(row: GridRow, match: MatchLabel): GridRow | undefined {
  const cells = filledCells(row);
  const number = cells.length === 2 && isRowNumber(cells[0]?.lines[0]?.text ?? '');
  const cell = number ? cells[1] : cells.length === 1 ? cells[0] : undefined;
  const [first, ...others] = cell?.lines ?? [];
  const found = first && inlineLabelIn(first, match);
  if (cell === undefined || found === undefined) return undefined;
  if (found.value === undefined && others.length + cell.grids.length === 0) return undefined;
  const before = number ? cells.slice(0, 1) : [];
  const more = { lines: others, grids: cell.grids };
  return { ...row, cells: [...before, ...labelledRow(found, more, number ? 2 : 1)] };
}

/** A table whose cells hold label and value together gets a column for each. */
export function withOwnLabels(grid: Grid, match: MatchLabel): Grid {
  const cut = grid.rows.map((row) => cutRow(row, match));
  if (cut.filter((row) => row !== undefined).length < ENOUGH) return grid;
  return {
    ...grid,
    width: Math.max(grid.width, 2),
    rows: grid.rows.map((row, index) => cut[index] ?? withBand(row)),
  };
}

/** A title across such a table reaches over both columns. */
function withBand({ cells, ...row }: GridRow): GridRow {
  const [only] = cells;
  const isBand = cells.length === 1 && only !== undefined && only.span === 1;
  return { ...row, cells: isBand ? [{ ...only, span: 2 }] : cells };
}
