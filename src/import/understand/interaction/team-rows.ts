import {
  cellText,
  filledCells,
  type Grid,
  type GridCell,
  type GridRow,
} from '../../pieces/piece.js';
import type { Part } from '../../recognise/parts.js';
import type { Context } from '../context.js';
import { readMunicipality } from '../directory/municipality.js';
import { isInstitution } from '../directory/name-kind.js';
import { type Draft, type DraftFields, leafOf, made } from '../draft.js';
import { flatText } from '../text/joined-text.js';
import { fullNamesIn } from '../text/person-words.js';
import { membersIn, teamRole } from './teams.js';

/** A table of teams has so many rows at least. */
const FEWEST = 2;

/** A municipality or a school is looked up; «МО «Степной район»» is a text. */
function whoseOf({ lines }: GridCell, { ledger }: Context): Draft | undefined {
  const text = flatText(lines);
  const leaf = leafOf(text, lines, ledger);
  const isName = readMunicipality(text) !== undefined || isInstitution(text);
  return isName || leaf === undefined ? leaf : { text: leaf };
}

/** The row of a team: its role, whose it is, its people. */
function teamIn(row: GridRow, context: Context): DraftFields | undefined {
  const [first, ...others] = filledCells(row);
  const role = first && teamRole(cellText(first));
  const people = others.filter((cell) => fullNamesIn(cellText(cell)).length > 0);
  const place = others.find((cell) => !people.includes(cell));
  if (first === undefined || role === undefined || people.length === 0) return undefined;
  const lines = people.flatMap((cell) => cell.lines);
  context.ledger.take([...first.lines, ...lines], 'field');
  return {
    role: made(role),
    label: { leaf: cellText(first), from: first.origin },
    municipality: place && whoseOf(place, context),
    members: lines.flatMap((line) => membersIn(line.text, line.origin)),
  };
}

function isOfTeams({ rows }: Grid): boolean {
  const named = rows.filter((row) => {
    const [first, ...others] = filledCells(row).map(cellText);
    return (
      teamRole(first ?? '') !== undefined && others.some((text) => fullNamesIn(text).length > 0)
    );
  });
  return named.length >= FEWEST;
}

/** The teams of a triad from a table with a row for each: «Ментор», whose team, who is in it. */
export function readTeamRows(part: Part, context: Context): readonly DraftFields[] {
  const grids = part.pieces.filter((piece) => piece.kind === 'grid').filter(isOfTeams);
  return grids.flatMap(({ rows }): readonly DraftFields[] => {
    const teams = rows.map((row) => teamIn(row, context)).filter((team) => team !== undefined);
    const head = rows[0]?.cells.flatMap(({ lines }) => lines) ?? [];
    context.ledger.take(
      head.filter((line) => context.ledger.shareOf(line) === undefined),
      'form',
    );
    return teams;
  });
}
