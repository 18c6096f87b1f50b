import type { Grid, Line } from '../../pieces/piece.js';
import type { HeadedTable } from '../../recognise/recognise-grid.js';
import type { Context } from '../context.js';
import { type Draft, type DraftFields, leafOf, made } from '../draft.js';
import { type TeamRole, teamRole } from '../interaction/teams.js';
import { linesIn, tableRows } from '../plan/table-rows.js';
import { itemsDraft, listedItems } from '../text/items.js';
import { flatText } from '../text/joined-text.js';
import { bareNumber } from '../text/list-mark.js';

/** The duties of each triad by role, and what the table says of all of them. */
export interface ReadAssignments {
  readonly general: DraftFields;
  /** Duties by triad number. */
  readonly ofTriads: ReadonlyMap<string, DraftFields>;
}

/** «Ментор» Тарский МР. */
const ROLE = /^[«"„]?([А-ЯЁа-яё]+)[»"”]?\s*(.*)$/s;

function titleIn(text: string, lines: readonly Line[]): Draft | undefined {
  const quoted = /[«"„]([^«»"“”]+)[»"”]/.exec(text)?.[1];
  const from = lines[0]?.origin;
  return quoted === undefined ? undefined : { leaf: quoted, words: '', ...(from && { from }) };
}

/** Reads the technical assignments of triads: one row to a role. */
export function readAssignments(
  grid: Grid,
  table: HeadedTable,
  { ledger }: Context,
): ReadAssignments {
  const { columns } = table;
  const head = columns.find(({ name }) => name === 'assignments')?.text ?? '';
  const ofTriads = new Map<string, Partial<Record<TeamRole, Draft>>>();
  let subject: Draft | undefined;
  let triad = '0';
  for (const row of tableRows(grid, table, { opening: ['systems'] }, ledger)) {
    if (row.type === 'band') continue;
    const systems = linesIn(row, columns, 'systems');
    const duties = linesIn(row, columns, 'assignments');
    if (systems.length === 0 && ofTriads.size === 0) {
      subject = leafOf(flatText(duties), duties, ledger);
      continue;
    }
    const numbers = linesIn(row, columns, 'triad-number');
    ledger.take(numbers, 'field');
    const number = bareNumber(flatText(numbers));
    const [, word = ''] = ROLE.exec(flatText(systems)) ?? [];
    const role = teamRole(word);
    if (role === undefined) continue;
    if (number !== '') triad = number;
    // A role that the triad has already begins the next one, whose number is gone.
    while (ofTriads.get(triad)?.[role] !== undefined) triad = `${Number(triad) + 1}`;
    // Who has the role in which triad stands in the table of triads.
    ledger.take(systems, 'form');
    const own = ofTriads.get(triad) ?? {};
    ofTriads.set(triad, { ...own, [role]: itemsDraft(listedItems(duties), ledger) });
  }
  const title = titleIn(head, grid.rows[table.head]?.cells.flatMap(({ lines }) => lines) ?? []);
  return { general: { title, subject }, ofTriads };
}

/** Duties put to their triads; those of a triad that no table names make one of its own. */
export function withAssignments(
  triads: readonly DraftFields[],
  ofTriads: ReadAssignments['ofTriads'],
): readonly DraftFields[] {
  const known = new Set<string>();
  const found = triads.map((triad): DraftFields => {
    const number = triad.number && 'leaf' in triad.number ? String(triad.number.leaf) : '';
    known.add(number);
    const assignments = ofTriads.get(number);
    return { ...triad, ...(assignments && { assignments }) };
  });
  const others = [...ofTriads].filter(([number]) => !known.has(number));
  return [
    ...found,
    ...others.map(([number, assignments]) => ({ number: made(number), assignments })),
  ];
}
