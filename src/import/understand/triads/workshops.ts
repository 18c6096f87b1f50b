import { cellText, filledCells, type Grid, type GridRow } from '../../pieces/piece.js';
import type { HeadedTable } from '../../recognise/recognise-grid.js';
import type { Context } from '../context.js';
import { type DraftFields, leafOf, made } from '../draft.js';
import { flatText } from '../text/joined-text.js';
import { markedCells } from './marks.js';
import { readSeminarBand } from './seminar-band.js';

export interface ReadWorkshops {
  readonly modules: readonly DraftFields[];
  readonly seminars: readonly DraftFields[];
}

const KINDS = [
  ['growth-point', /точк[а-яё]+\s+роста/i],
  ['invariant', /инвариантн/i],
  ['variative', /вариативн/i],
] as const;

function kindOf(label: string, group: string): string {
  const text = [label, group].find((one) => KINDS.some(([, words]) => words.test(one))) ?? '';
  return KINDS.find(([, words]) => words.test(text))?.[0] ?? 'other';
}

/** «Модуль «Школьный урок»» is called «Школьный урок». */
function nameOf(label: string): string {
  return /^модуль\s+[«"„](.+)[»"”]$/i.exec(label)?.[1] ?? label;
}

/** True for a second row of heads: no marks, no municipality, below the first. */
function isSecondHead(row: GridRow | undefined, first: number): row is GridRow {
  if (row === undefined) return false;
  const cells = filledCells(row);
  return (
    cells.length > 1 && markedCells(row).length === 0 && cells.every(({ column }) => column > first)
  );
}

function modulesOf(grid: Grid, table: HeadedTable, context: Context) {
  const first = table.columns[0]?.at ?? 1;
  const head = grid.rows[table.head];
  const below = grid.rows[table.body];
  const second = isSecondHead(below, first) ? below : undefined;
  const rows = [head, second].flatMap((row) => (row ? [row] : []));
  context.ledger.take(
    rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines)),
    'form',
  );
  const heads = head ? filledCells(head).filter(({ column }) => column > first) : [];
  const inner = second ? filledCells(second) : [];
  const columns = Array.from({ length: grid.width - first }, (_, index) => first + 1 + index);
  const modules = columns.flatMap((at) => {
    const own = inner.find(({ column }) => column === at);
    const above = heads.find(({ column }) => column === at);
    const group = heads.findLast(({ column }) => column <= at);
    // A cell that spans over others below a head of its own leaves those to that head.
    const cell = own ?? above;
    if (cell === undefined) return [];
    const label = cellText(cell);
    return [
      { at, label, name: nameOf(label), group: group ? cellText(group) : '', from: cell.origin },
    ];
  });
  return { modules, body: table.body + (second ? 1 : 0) };
}

/** The matrix of workshops: seminars as bands, municipalities by modules. */
export function readWorkshops(grid: Grid, table: HeadedTable, context: Context): ReadWorkshops {
  const { ledger } = context;
  const first = table.columns[0]?.at ?? 1;
  const { modules, body } = modulesOf(grid, table, context);
  const seminars: { head: DraftFields; workshops: DraftFields[] }[] = [];
  for (const row of grid.rows.slice(body)) {
    const cells = filledCells(row);
    const [nameCell] = cells;
    if (nameCell === undefined) continue;
    const marked = markedCells(row);
    const band =
      marked.length === 0 && cells.length === 1
        ? readSeminarBand(nameCell.lines, ledger)
        : undefined;
    if (band !== undefined) {
      seminars.push({ head: band, workshops: [] });
      continue;
    }
    const last = seminars.at(-1);
    if (last === undefined || nameCell.column !== first) continue;
    ledger.take(
      marked.flatMap(({ lines }) => lines),
      'field',
    );
    const chosen = modules.filter(({ at }) => marked.some(({ column }) => column === at));
    last.workshops.push({
      municipality: leafOf(flatText(nameCell.lines), nameCell.lines, ledger),
      ...(chosen.length > 0 && { modules: chosen.map(({ name }) => made(name)) }),
    });
  }
  return {
    modules: modules.map(({ name, label, group, from }) => ({
      name: { leaf: name, words: '', from },
      kind: made(kindOf(label, group)),
      ...labelOf(label, name),
    })),
    seminars: seminars.map(({ head, workshops }) => ({
      ...head,
      ...(workshops.length > 0 && { workshops }),
    })),
  };
}

/** The head's own words, where the program would print others. */
function labelOf(label: string, name: string): DraftFields {
  return label === `Модуль «${name}»` ? {} : { label: made(label) };
}
