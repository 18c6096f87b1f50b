import type { Grid } from '../../pieces/piece.js';
import type { HeadedTable } from '../../recognise/recognise-grid.js';
import type { Context } from '../context.js';
import { type DraftFields, leafOf, made } from '../draft.js';
import { linesIn, tableRows } from '../plan/table-rows.js';
import { flatText } from '../text/joined-text.js';
import { bareNumber } from '../text/list-mark.js';

/** The seminars of a project from a table with a row for each: when, where, which triad, about what. */
export function readSeminarTable(
  grid: Grid,
  table: HeadedTable,
  { ledger }: Context,
): readonly DraftFields[] {
  return tableRows(grid, table, { opening: ['seminar-term'] }, ledger)
    .filter((row) => row.type === 'row')
    .map((row, index): DraftFields => {
      const read = (name: string) => {
        const lines = linesIn(row, table.columns, name);
        return leafOf(flatText(lines), lines, ledger);
      };
      const numbers = linesIn(row, table.columns, 'seminar-number');
      ledger.take(numbers, 'field');
      const triad = read('seminar-triad');
      const which = /\d+/.exec(String(triad?.leaf ?? ''))?.[0];
      return {
        number: made(Number.parseInt(bareNumber(flatText(numbers)), 10) || index + 1),
        name: read('seminar-name'),
        term: read('seminar-term'),
        ...(triad && {
          triad: {
            ...triad,
            leaf: which === undefined ? triad.leaf : Number(which),
            words: String(triad.leaf),
          },
        }),
        host: read('host'),
      };
    });
}
