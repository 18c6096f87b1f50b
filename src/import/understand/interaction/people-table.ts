import type { Grid, Line } from '../../pieces/piece.js';
import type { HeadedTable } from '../../recognise/recognise-grid.js';
import type { Context } from '../context.js';
import { type DraftFields, leafOf, made } from '../draft.js';
import { contactFields } from '../mentoring/contact-person.js';
import { linesIn, tableRows } from '../plan/table-rows.js';
import { flatText } from '../text/joined-text.js';
import { type TeamRole, teamRole } from './teams.js';

interface GrowingTeam {
  readonly role: TeamRole;
  readonly label: readonly Line[];
  readonly municipality: readonly Line[];
  readonly members: DraftFields[];
}

/** A team is named once, or again beside each of its people. */
function isSame(team: GrowingTeam | undefined, role: TeamRole, municipality: string): boolean {
  return team?.role === role && ['', flatText(team.municipality)].includes(municipality);
}

/** The teams of a triad from a table with a row for each person: role, municipality, name, post. */
export function readPeopleTables(
  tables: readonly (readonly [Grid, HeadedTable])[],
  { ledger }: Context,
): readonly DraftFields[] {
  const teams: GrowingTeam[] = [];
  for (const [grid, table] of tables.filter((one) => one[1].table === 'triad-people')) {
    for (const row of tableRows(grid, table, { opening: ['member'] }, ledger)) {
      if (row.type === 'band') continue;
      const lines = (name: string) => linesIn(row, table.columns, name);
      const last = teams.at(-1);
      const role = teamRole(flatText(lines('role'))) ?? last?.role;
      const [name, contacts] = [lines('member'), lines('contacts')];
      if (role === undefined || name.length === 0) continue;
      const municipality = lines('municipality');
      if (!isSame(last, role, flatText(municipality))) {
        teams.push({ role, label: lines('role'), municipality, members: [] });
      }
      ledger.take([...lines('role'), ...municipality, ...contacts], 'field');
      const leaf = leafOf(flatText(name), name, ledger);
      const said = flatText(contacts);
      teams.at(-1)?.members.push({
        // The contacts are read apart: their words count with the name.
        name: leaf && { ...leaf, words: `${leaf.leaf} ${said}` },
        post: leafOf(flatText(lines('post')), lines('post'), ledger),
        ...contactFields(said, contacts[0]?.origin ?? {}),
      });
    }
  }
  return teams.map(({ role, label, municipality, members }) => ({
    role: made(role),
    label: leafOf(flatText(label), label, ledger),
    municipality: leafOf(flatText(municipality), municipality, ledger),
    members,
  }));
}
