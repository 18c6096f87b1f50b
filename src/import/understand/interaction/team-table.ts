import { cellText, filledCells, type Grid } from '../../pieces/piece.js';
import type { HeadedTable } from '../../recognise/recognise-grid.js';
import type { Context } from '../context.js';
import { readMunicipality } from '../directory/municipality.js';
import { type DraftFields, leafOf, list, made } from '../draft.js';
import { flatText } from '../text/joined-text.js';
import { membersIn } from './teams.js';

const ROLES = ['mentor', 'adviser', 'trainee'] as const;

/** The teams of a triad from a table with a column for each role: municipalities, then people. */
export function readTeamTables(
  tables: readonly (readonly [Grid, HeadedTable])[],
  { ledger }: Context,
): readonly DraftFields[] {
  return tables
    .filter(([, { table }]) => table === 'triads')
    .flatMap(([grid, { columns, head }]) => {
      const heads = grid.rows.slice(0, head + 1).flatMap(({ cells }) => cells);
      ledger.take(
        heads.flatMap(({ lines }) => lines),
        'form',
      );
      return ROLES.flatMap((role): readonly DraftFields[] => {
        const column = columns.find(({ name }) => name === role);
        const cells = grid.rows
          .slice(head + 1)
          .flatMap((row) => filledCells(row).filter((cell) => cell.column === column?.at));
        const place = cells.find((cell) => readMunicipality(cellText(cell)) !== undefined);
        const others = cells.filter((cell) => cell !== place).flatMap(({ lines }) => lines);
        const members = others.flatMap((line) => {
          const found = membersIn(line.text, line.origin);
          if (found.length > 0) ledger.take(line, 'field');
          return found;
        });
        if (column === undefined || (place === undefined && members.length === 0)) return [];
        return [
          {
            role: made(role),
            label: made(column.text),
            municipality: place && leafOf(flatText(place.lines), place.lines, ledger),
            members: list(members),
          },
        ];
      });
    });
}
