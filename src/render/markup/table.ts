import type { Cell, Row, Table } from '../page/page.js';
import { TemplateError } from '../problem.js';
import { alignOf, choiceOf, countOf, percentsOf } from './attribute.js';
import { elementsIn, readFlow } from './blocks.js';
import type { Counters } from './counters.js';
import type { Element } from './element.js';
import { readInlines } from './inlines.js';

/**
 * A table with its rows. Every row must fill the declared columns exactly, spans counted: a cell
 * too few or too many is an error at the row, not a ragged table on paper.
 */
export function readTable(element: Element, counters: Counters): Table {
  const columns = percentsOf(element, 'columns');
  let last = 0;
  const own: Counters = { ...counters, row: () => ++last };
  const rows: Row[] = [];
  const taken: number[] = columns.map(() => 0);
  for (const { row, head } of rowsOf(element)) {
    const late = head && rows.some(({ kind }) => kind !== 'head');
    if (late) throw new TemplateError({ ...row.place, code: 'late-head', args: {} });
    rows.push(readRow(row, head, taken, own));
  }
  if (rows.length === 0) throw new TemplateError({ ...element.place, code: 'no-rows', args: {} });
  const open = taken.find((rest) => rest > 0);
  if (open) {
    const args = { expected: rows.length, found: rows.length + open };
    throw new TemplateError({ ...element.place, code: 'row-count', args });
  }
  const borders = choiceOf(element, 'borders', ['all', 'none']) !== 'none';
  const small = choiceOf(element, 'size', ['normal', 'small']) === 'small';
  return { type: 'table', columns, borders, ...(small && { small }), rows };
}

function* rowsOf(table: Element): Generator<{ row: Element; head: boolean }> {
  for (const child of elementsIn(table)) {
    if (child.name === 'tr' || child.name === 'band') yield { row: child, head: false };
    else for (const row of elementsIn(child)) yield { row, head: child.name === 'thead' };
  }
}

/** `taken` holds, for each column, how many more rows a cell from above reaches into. */
function readRow(element: Element, head: boolean, taken: number[], counters: Counters): Row {
  if (element.name === 'band') {
    const inlines = readInlines(element.children, counters);
    const blocks = [{ type: 'paragraph', inlines } as const];
    fill(element, [{ colspan: taken.length, rowspan: 1, blocks }], taken);
    return { kind: 'band', cells: [{ colspan: taken.length, rowspan: 1, blocks }] };
  }
  const cells = elementsIn(element).map((cell) => readCell(cell, counters));
  fill(element, cells, taken);
  return { kind: head ? 'head' : 'body', cells };
}

function readCell(element: Element, counters: Counters): Cell {
  const align = alignOf(element);
  return {
    colspan: countOf(element, 'colspan') ?? 1,
    rowspan: countOf(element, 'rowspan') ?? 1,
    ...(align && { align }),
    ...(element.attributes.get('shade') === 'light' && { shade: true }),
    blocks: readFlow(element.children, counters),
  };
}

function fill(row: Element, cells: readonly Cell[], taken: number[]): void {
  const columns = taken.length;
  const before = taken.filter((rows) => rows > 0).length;
  const width = cells.reduce((sum, { colspan }) => sum + colspan, before);
  if (width !== columns) {
    const args = { expected: columns, found: width };
    throw new TemplateError({ ...row.place, code: 'column-count', args });
  }
  let column = 0;
  const next = taken.map((rows) => Math.max(0, rows - 1));
  for (const { colspan, rowspan } of cells) {
    while ((taken[column] ?? 0) > 0) column += 1;
    for (let within = 0; within < colspan; within++) next[column + within] = rowspan - 1;
    column += colspan;
  }
  taken.splice(0, columns, ...next);
}
