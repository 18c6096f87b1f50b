import type { Grid } from '../../pieces/piece.js';
import type { HeadedTable } from '../../recognise/recognise-grid.js';
import type { Context } from '../context.js';
import { type DraftFields, leafOf, made } from '../draft.js';
import { linesIn, tableRows } from '../plan/table-rows.js';
import { flatText } from '../text/joined-text.js';
import { bareNumber } from '../text/list-mark.js';

/** The composition of the triads: mentor, adviser, trainee to a row. */
export function readTriads(
  grid: Grid,
  table: HeadedTable,
  { ledger }: Context,
): readonly DraftFields[] {
  const rows = tableRows(grid, table, { opening: ['mentor', 'adviser', 'trainee'] }, ledger);
  return rows
    .filter((row) => row.type === 'row')
    .map((row, index): DraftFields => {
      const read = (name: string) => {
        const lines = linesIn(row, table.columns, name);
        return leafOf(flatText(lines), lines, ledger);
      };
      const numbers = linesIn(row, table.columns, 'triad-number');
      ledger.take(numbers, 'field');
      const number = bareNumber(flatText(numbers)) || `${index + 1}`;
      return {
        number: made(number),
        direction: read('direction'),
        mentor: read('mentor'),
        adviser: read('adviser'),
        trainee: read('trainee'),
      };
    });
}
