import {
  cellText,
  filledCells,
  type Grid,
  type GridRow,
  type Line,
  type Piece,
} from '../../pieces/piece.js';
import type { Part } from '../../recognise/parts.js';
import { labelCellOf } from '../../recognise/recognise-grid.js';
import { PROGRAMME_ROWS } from '../../recognise/table-kinds.js';
import type { Context } from '../context.js';
import { type Draft, type DraftFields, leafOf, made } from '../draft.js';
import { readSignatures } from '../frame/signatures.js';
import { readAnnexStamp } from '../frame/stamp.js';
import { readStampsAbove, stampPieces } from '../frame/stamps-above.js';
import { headedTables } from '../plan/plan.js';
import { flatText } from '../text/joined-text.js';
import { readContactPerson } from './contact-person.js';
import { readDirections } from './directions.js';
import { readChangedEnd, readGroup } from './group.js';
import { looseRows } from './loose-rows.js';
import { readProgrammePlan } from './programme-plan.js';
import { readSide } from './programme-side.js';

/** A row of the general part: the lines of its value, and the table in it. */
interface GeneralRow {
  readonly lines: readonly Line[];
  readonly grids: readonly Grid[];
}

type General = ReadonlyMap<string, GeneralRow>;

function readGeneral(grids: readonly Grid[], { labels, ledger }: Context): General {
  const match = labels('mentoring-programme', PROGRAMME_ROWS);
  const rows = new Map<string, GeneralRow>();
  let current: string | undefined;
  const add = (name: string, row: GridRow, label: Line[]) => {
    const before = rows.get(name) ?? { lines: [], grids: [] };
    const cells = filledCells(row);
    const lines = cells.flatMap((cell) => cell.lines).filter((line) => !label.includes(line));
    rows.set(name, {
      lines: [...before.lines, ...lines],
      grids: [...before.grids, ...cells.flatMap((cell) => cell.grids)],
    });
  };
  for (const row of grids.flatMap((grid) => grid.rows)) {
    const label = labelCellOf(row);
    const name = label && match(cellText(label))?.name;
    const number = filledCells(row)[0];
    if (label === undefined || (name === undefined && current === undefined)) continue;
    if (name === undefined || rows.has(name)) {
      // A label of its own that no form knows begins a row of its own.
      const isOther = label.column === 1 && filledCells(row).length > 1 && name === undefined;
      if (isOther) current = undefined;
      else if (current !== undefined) add(current, row, []);
      continue;
    }
    current = name;
    const words = [...label.lines, ...(number && number !== label ? number.lines : [])];
    ledger.take(words, 'form');
    add(name, row, words);
  }
  return rows;
}

/** The rows of the table, and those in lines below it where it lacks them. */
function withLooseRows(general: General, part: Part, { labels, ledger }: Context): General {
  const isOfPeople = (grid: Grid) => {
    const as = part.tables.get(grid);
    return as?.type === 'headed' && as.table === 'members';
  };
  const match = labels('mentoring-programme', PROGRAMME_ROWS);
  const rows = new Map(general);
  for (const { name, label, line, value, grids } of looseRows(part.pieces, match, isOfPeople)) {
    if (rows.has(name)) continue;
    ledger.take(line, label ? 'form' : 'field');
    rows.set(name, { lines: value, grids });
  }
  return rows;
}

function sideOf(general: General, side: string, context: Context): Draft | undefined {
  const { grids: groups = [], lines = [] } = general.get(`${side}-group`) ?? {};
  return readSide({ named: general.get(side)?.lines, groups, lines }, context);
}

/** A programme, and the marks of completion in it, for a document of their own. */
export interface ReadProgramme {
  readonly fields: DraftFields;
  readonly marks: readonly DraftFields[];
}

/** Alike enough to be nothing but the heading of the plan. */
const SAME = 0.9;
/** «II. План мероприятий», «2. План работы». */
const SECTION = /^(?:[IVXХ]+|\d)\.\s+[А-ЯЁ].{0,80}$/;

/** What stands before the first table that is read; stamps beside each other are a table, too. */
function aboveTables({ pieces, tables }: Part): readonly Piece[] {
  const known = pieces.findIndex((piece) => piece.kind === 'grid' && tables.has(piece));
  return pieces.slice(0, Math.max(known, 0));
}

/** Reads a mentoring programme: the general part, and the plan by stages. */
export function readProgramme(part: Part, context: Context): ReadProgramme {
  const { ledger } = context;
  const isGrid = ({ kind }: { kind: string }) => kind === 'grid';
  const lines = part.pieces.filter((piece) => piece.kind === 'line');
  const ofPlan = context.labels('mentoring-programme', ['plan']);
  const heads = lines.filter(({ text }) => SECTION.test(text) || (ofPlan(text)?.score ?? 0) > SAME);
  ledger.take(heads, 'form');
  const above = aboveTables(part).filter(
    (piece) => piece.kind === 'grid' || !heads.includes(piece),
  );
  const first = Math.max(
    0,
    above.findIndex((piece) => piece.kind === 'line' && part.titles.has(piece)),
  );
  const stamp = stampPieces(above, first);
  const annex = readAnnexStamp(
    stamp.stamps.filter((piece) => piece.kind === 'line'),
    ledger,
  );
  const stamps = readStampsAbove(
    stamp.stamps.filter((piece) => piece.kind === 'grid' || ledger.shareOf(piece) === undefined),
    ledger,
  );
  const title = above
    .slice(first, stamp.below)
    .filter((piece) => piece.kind === 'line')
    .slice(0, 3);
  const labelled = part.pieces.filter(
    (piece): piece is Grid => piece.kind === 'grid' && part.tables.get(piece)?.type === 'labelled',
  );
  const general = withLooseRows(readGeneral(labelled, context), part, context);
  const person = (name: string) => {
    const row = general.get(name);
    return row && readContactPerson(row.lines, ledger);
  };
  const text = (name: string) => {
    const row = general.get(name);
    return row && leafOf(flatText(row.lines), row.lines, ledger);
  };
  const changed = (name: string, field: 'until' | 'date') => {
    const row = general.get(name);
    return row && readChangedEnd(row.lines, field, ledger);
  };
  const group = general.get('group');
  const directions = general.get('directions');
  const plans = headedTables(part).filter(
    ([, { table }]) => table === 'programme-plan' || table === 'plan',
  );
  const last = part.pieces.findLastIndex(isGrid);
  const below = part.pieces.slice(last + 1).filter((piece) => piece.kind === 'line');
  const plan = readProgrammePlan(plans, context);
  const all: DraftFields = {
    title: leafOf(flatText(title), title, ledger) ?? made('Программа менторского сопровождения'),
    annex,
    approval: stamps.approval,
    agreed: stamps.agreement,
    developing: sideOf(general, 'developing', context),
    experienced: sideOf(general, 'experienced', context),
    directions: directions && readDirections(directions.lines, ledger),
    period: text('period'),
    operator: person('operator'),
    curator: person('curator'),
    coordinator: person('coordinator'),
    group: group && readGroup(group.lines, ledger),
    extension: changed('extension', 'until'),
    ended: changed('ending', 'date'),
    ...plan.fields,
    signatures: readSignatures(below, ledger),
  };
  return { fields: all, marks: plan.marks };
}
