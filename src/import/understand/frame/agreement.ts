import { parseAct } from '../../../language/russian/act-words.js';
import { cellText, filledCells, type Grid, type GridCell, type Piece } from '../../pieces/piece.js';
import { type Draft, type DraftFields, leafOf, list } from '../draft.js';
import type { Ledger } from '../ledger.js';
import { flatText } from '../text/joined-text.js';

const TITLE = /^лист\s+согласования/i;
const COLUMNS = [
  ['post', /должност/i],
  ['name', /фамили|фио/i],
  ['date', /дата/i],
  ['sign', /подпись/i],
] as const;

type ColumnName = (typeof COLUMNS)[number][0];

function columnsOf(grid: Grid): ReadonlyMap<number, ColumnName> {
  const [head] = grid.rows;
  return new Map(
    (head ? filledCells(head) : []).flatMap((cell): [number, ColumnName][] => {
      const name = COLUMNS.find(([, words]) => words.test(cellText(cell)))?.[0];
      return name === undefined ? [] : [[cell.column, name]];
    }),
  );
}

/** The day, the act, or both, one below the other. */
function readDay(cell: GridCell | undefined, ledger: Ledger): DraftFields {
  const lines = cell?.lines ?? [];
  const named = lines.map((line) => ({ line, act: parseAct(line.text) }));
  const ofAct = named.find(({ act }) => act?.date !== undefined || act?.number !== undefined);
  const days = lines.filter((line) => line !== ofAct?.line);
  const date = days.length > 0 ? leafOf(flatText(days), days, ledger) : undefined;
  if (ofAct?.act === undefined) return { date };
  const { line, act } = ofAct;
  ledger.take(line, 'field');
  const leaf = (value: string | undefined, words = '') =>
    value === undefined ? undefined : { leaf: value, words, from: line.origin };
  return {
    date,
    act: {
      kind: leaf(act.kind, line.text),
      issuer: leaf(act.issuer),
      date: leaf(act.date),
      number: leaf(act.number),
    },
  };
}

/** The agreement sheet (лист согласования): who agreed, one to a row. */
export function readAgreement(pieces: readonly Piece[], ledger: Ledger): Draft | undefined {
  const at = pieces.findIndex((piece) => piece.kind === 'line' && TITLE.test(piece.text));
  const below = pieces.slice(at + 1, at + 4);
  const grid = at < 0 ? undefined : below.find((piece) => piece.kind === 'grid');
  if (grid === undefined) return undefined;
  const columns = columnsOf(grid);
  const names = [...columns.values()];
  if (!names.includes('name') || !names.includes('post')) return undefined;
  const titles = pieces.slice(at, pieces.indexOf(grid)).filter((piece) => piece.kind === 'line');
  ledger.take(titles, 'form');
  return list(
    grid.rows.flatMap((row, index): readonly DraftFields[] => {
      const cells = filledCells(row);
      if (index === 0) {
        ledger.take(
          cells.flatMap(({ lines }) => lines),
          'form',
        );
        return [];
      }
      const cellOf = (name: ColumnName) => cells.find(({ column }) => columns.get(column) === name);
      if (cellOf('name') === undefined) return [];
      const read = (name: ColumnName) => {
        const cell = cellOf(name);
        return cell && leafOf(flatText(cell.lines), cell.lines, ledger);
      };
      return [{ post: read('post'), name: read('name'), ...readDay(cellOf('date'), ledger) }];
    }),
  );
}
