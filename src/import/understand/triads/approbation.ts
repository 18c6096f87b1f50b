import { cellText, filledCells, type Grid } from '../../pieces/piece.js';
import type { HeadedTable } from '../../recognise/recognise-grid.js';
import type { Context } from '../context.js';
import { type DraftFields, leafOf, made } from '../draft.js';
import { flatText } from '../text/joined-text.js';
import { markedCells } from './marks.js';

/** «Триада 2. Тарский, Омский МР». */
const TRIAD = /триада\s*№?\s*(\d+)/i;

/** The matrix of approbation: forms by triads. */
export function readApprobation(grid: Grid, table: HeadedTable, { ledger }: Context): DraftFields {
  const triads = table.columns
    .filter(({ name }) => name === 'triad')
    .map(({ at, text }, index) => ({ at, number: TRIAD.exec(text)?.[1] ?? `${index + 1}` }));
  const names = table.columns.find(({ name }) => name === 'forms');
  const forms = grid.rows.flatMap((row, index): readonly DraftFields[] => {
    const cells = filledCells(row);
    if (index <= table.head) {
      ledger.take(
        cells.flatMap(({ lines }) => lines),
        'form',
      );
      return [];
    }
    const nameCell = cells.find(({ column }) => column === (names?.at ?? 1));
    if (nameCell === undefined) return [];
    const marked = markedCells(row);
    ledger.take(
      marked.flatMap(({ lines }) => lines),
      'field',
    );
    const numbers = triads
      .filter(({ at }) => marked.some(({ column }) => column === at))
      .map(({ number }) => made(Number(number)));
    return [
      {
        name: leafOf(flatText(nameCell.lines), nameCell.lines, ledger),
        ...(numbers.length > 0 && { triads: numbers }),
      },
    ];
  });
  const headRow = grid.rows[table.head];
  const first = headRow?.cells.find(({ column }) => column === names?.at);
  const title = first && { leaf: cellText(first), words: '', from: first.origin };
  return { title, forms };
}
