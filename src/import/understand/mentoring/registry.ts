import type { Column } from '../../recognise/column.js';
import type { Part } from '../../recognise/parts.js';
import type { Context } from '../context.js';
import { type DraftFields, fields, leafOf, list, made, present } from '../draft.js';
import { readAnnexStamp } from '../frame/stamp.js';
import { titleAt } from '../frame/title-at.js';
import { headedTables, linesAround } from '../plan/plan.js';
import { type BodyRow, linesIn, tableRows } from '../plan/table-rows.js';
import { flatText } from '../text/joined-text.js';
import { markOf } from '../text/list-mark.js';
import { readContactPerson } from './contact-person.js';
import { readDirections } from './directions.js';

const KINDS = [
  ['developing', /развива/i],
  ['experienced', /опытн/i],
] as const;
const TERRITORY = /(?:район|округ|город|г\.)/i;

function readTeam(row: BodyRow, columns: readonly Column[], { ledger }: Context): DraftFields {
  const lines = (name: string) => linesIn(row, columns, name);
  const text = (name: string) => leafOf(flatText(lines(name)), lines(name), ledger);
  const label = flatText(lines('kind'));
  const kind = KINDS.find(([, words]) => words.test(label))?.[0];
  const head = [...lines('head'), ...lines('contacts')];
  return {
    number: text('number'),
    organization: text('organization'),
    head: readContactPerson(head, ledger),
    ...(kind !== undefined && { kind: made(kind) }),
    label: text('kind'),
    directions: readDirections(lines('directions'), ledger),
    note: text('note'),
  };
}

/** Reads the registry of teams: its table, also where it is printed in parts, and the notes below. */
export function readRegistry(part: Part, context: Context): DraftFields {
  const { ledger } = context;
  const { above, below } = linesAround(part);
  const first = titleAt(above, part.titles);
  const annex = readAnnexStamp(above.slice(0, first), ledger);
  const head = above.slice(first);
  const named = head.findIndex(({ text }) => text.startsWith('('));
  const territory = head
    .slice(0, named < 0 ? 0 : named)
    .find(
      (line, at) =>
        at > 0 && TERRITORY.test(line.text) && line.text.length < 80 && /^[А-ЯЁ]/.test(line.text),
    );
  const title = head
    .filter(
      (line, at) => line !== territory && !line.text.startsWith('(') && (named < 0 || at < named),
    )
    .slice(0, 3);
  const titleLeaf = leafOf(flatText(title), title, ledger);
  // The form between two tables is printed again: its words were read above.
  const said = new Set(head.map(({ text }) => text));
  for (const piece of part.pieces) {
    if (piece.kind === 'line' && (said.has(piece.text) || piece.text.startsWith('(наименование'))) {
      if (ledger.shareOf(piece) === undefined && piece !== territory) ledger.take(piece, 'form');
    }
  }
  const teams = headedTables(part).flatMap(([grid, table]) =>
    tableRows(grid, table, { opening: ['number'] }, ledger)
      .filter((row) => row.type === 'row')
      .map((row) => readTeam(row, table.columns, context)),
  );
  return {
    title: titleLeaf ?? made('Реестр управленческих команд'),
    annex,
    territory: territory && leafOf(territory.text, [territory], ledger),
    teams: list(present(teams.map(fields))),
    notes: list(present(below.map((line) => leafOf(markOf(line).text, [line], ledger)))),
  };
}
