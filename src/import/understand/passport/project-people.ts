import type { Grid, Line } from '../../pieces/piece.js';
import type { Column } from '../../recognise/column.js';
import type { HeadedTable } from '../../recognise/recognise-grid.js';
import type { Context } from '../context.js';
import { type DraftFields, isLeaf, isList, type Leaf, leafOf, made } from '../draft.js';
import { type BodyRow, linesIn, tableRows } from '../plan/table-rows.js';
import { flatText } from '../text/joined-text.js';
import { readHolders } from './people.js';
import type { Team } from './team.js';

/** The person of a row, with the post beside. */
function personIn(
  row: BodyRow,
  columns: readonly Column[],
  context: Context,
): DraftFields | Leaf | undefined {
  const lines = [...linesIn(row, columns, 'member'), ...linesIn(row, columns, 'post')];
  const [first] = lines;
  if (first === undefined) return undefined;
  context.ledger.take(lines, 'field');
  const text = lines.map((line) => line.text.replace(/,$/, '')).join(', ');
  const found = readHolders([{ ...first, text }], context);
  return found === undefined || isList(found) ? undefined : found;
}

/** «Сбор данных; сопровождение»: what somebody does, one by one. */
function functionsIn(lines: readonly Line[], { ledger }: Context): readonly Leaf[] {
  ledger.take(lines, 'field');
  return lines.flatMap(({ text, origin }) =>
    text
      .split(/;\s*/)
      .map((part) => part.replace(/[;.]\s*$/, '').trim())
      .filter((part) => part !== '')
      .map((leaf) => ({ leaf, from: origin })),
  );
}

/** The people of a project from a table of role, name, post, and what each does. */
export function readProjectPeople(grid: Grid, table: HeadedTable, context: Context): Team {
  const { ledger, newId } = context;
  const roles: DraftFields[] = [];
  const participants: DraftFields[] = [];
  for (const row of tableRows(grid, table, { opening: ['member'] }, ledger)) {
    if (row.type === 'band') continue;
    const who = personIn(row, table.columns, context);
    const own = functionsIn(linesIn(row, table.columns, 'functions'), context);
    const functions = own.length > 0 ? { functions: own } : {};
    const role = linesIn(row, table.columns, 'role');
    ledger.take(linesIn(row, table.columns, 'number'), 'form');
    const name = leafOf(flatText(role), role, ledger);
    if (name !== undefined) {
      roles.push({ id: made(newId(String(name.leaf), 'role')), name, who, ...functions });
    } else if (who !== undefined) {
      participants.push({ ...(isLeaf(who) ? { person: who } : who), ...functions });
    }
  }
  return { roles, participants };
}
