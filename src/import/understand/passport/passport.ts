import type { Grid, Line } from '../../pieces/piece.js';
import type { Part } from '../../recognise/parts.js';
import type { Context } from '../context.js';
import { type Draft, type DraftFields, isLeaf, leafOf, list, made } from '../draft.js';
import { readAgreement } from '../frame/agreement.js';
import { readAnnexList } from '../frame/annex-list.js';
import { type ExtraText, extraRow } from '../frame/extra.js';
import { readSignatures } from '../frame/signatures.js';
import { readStampsAbove, stampPieces } from '../frame/stamps-above.js';
import { linesAround } from '../plan/plan.js';
import { itemsDraft, listedItems } from '../text/items.js';
import { flatText, joinedText } from '../text/joined-text.js';
import { type FieldRows, fieldLines, fieldRowsOf } from './field-rows.js';
import { levelIn, readHeading, unquoted } from './heading.js';
import { readIndicators } from './indicators.js';
import { readOwnFields } from './own-fields.js';
import { readParticipants } from './participants.js';
import { readHolders } from './people.js';
import { readRisks } from './risks.js';
import { stagesAmong } from './stage-lines.js';
import { readStages } from './stages.js';
import { readRoleRows, readTeam } from './team.js';
import { readUpstream } from './upstream.js';
import { readWorkingGroup } from './working-group.js';

/** A passport as understood, with what other documents of the file need to know of it. */
export interface ReadPassport {
  readonly fields: DraftFields;
  readonly title: string;
  readonly level: string;
  readonly unit: 'project' | 'subproject';
  readonly stages: readonly DraftFields[];
  /** Rows of its tables that no form knows. */
  readonly extra: readonly ExtraText[];
}

const TITLE_WORD = /паспорт/i;

/** The lines of the title: from the word «паспорт» down to the first table or band. */
function headingLines(lines: readonly Line[], titles: ReadonlySet<Line>): readonly Line[] {
  const first = lines.findIndex((line) => titles.has(line) && TITLE_WORD.test(line.text));
  if (first < 0) return [];
  const end = lines.findIndex((line, at) => at > first && /^[IVXХ]+\.\s/.test(line.text));
  return lines.slice(first, end < 0 ? undefined : end).slice(0, 5);
}

function textField(field: FieldRows | undefined, { ledger }: Context): Draft | undefined {
  if (field === undefined) return undefined;
  const lines = fieldLines(field);
  return leafOf(joinedText(lines), lines, ledger);
}

/** The term of a project from two rows: when it begins, when it ends. */
function readBounds(from: FieldRows | undefined, to: FieldRows | undefined, context: Context) {
  if (from === undefined || to === undefined) return undefined;
  return { from: textField(from, context), to: textField(to, context) };
}

/** A name without its quotes. */
function nameField(field: FieldRows | undefined, { ledger }: Context): Draft | undefined {
  if (field === undefined) return undefined;
  const lines = fieldLines(field);
  return leafOf(unquoted(flatText(lines)), lines, ledger);
}

/** The full name stands in the title and in a row; where the two differ, the row is kept beside. */
function readTitle(heading: readonly Line[], row: FieldRows | undefined, { ledger }: Context) {
  const { name } = readHeading(heading);
  const lines = row ? fieldLines(row) : [];
  const inRow = unquoted(flatText(lines));
  ledger.take(heading, 'form');
  if (inRow === '' || name === undefined || name.toLowerCase() === inRow.toLowerCase()) {
    const from = lines[0]?.origin ?? heading[0]?.origin;
    ledger.take(lines, 'field');
    return { leaf: inRow || name || flatText(heading) || 'Проект', ...(from && { from }) };
  }
  return { leaf: name, ...(heading[0] && { from: heading[0].origin }) };
}

/** Alike enough to be nothing but the label. */
const SAME = 0.9;

/** Lines without those that only say what stands below: «Состав управленческой команды». */
function withoutLabels(
  lines: readonly Line[],
  name: string,
  { labels, ledger }: Context,
): readonly Line[] {
  const match = labels('passport', [name]);
  return lines.filter((line) => {
    const isLabel = (match(line.text)?.score ?? 0) > SAME;
    if (isLabel) ledger.take(line, 'form');
    return !isLabel;
  });
}

/** The tables of rows, also where a page break left one without a label of its own. */
function labelledGrids(part: Part): readonly Grid[] {
  return part.pieces.filter((piece, index): piece is Grid => {
    if (piece.kind !== 'grid') return false;
    const before = part.pieces[index - 1];
    const isTail = before?.kind === 'grid' && part.tables.get(before)?.type === 'labelled';
    return part.tables.get(piece)?.type === 'labelled' || (isTail && !part.tables.has(piece));
  });
}

/** Reads a passport: its stamp, title, and rows. */
export function readPassport(part: Part, context: Context): ReadPassport {
  const { ledger } = context;
  const grids = labelledGrids(part);
  const [firstGrid] = grids;
  const firstRow = firstGrid ? part.pieces.indexOf(firstGrid) : part.pieces.length;
  const above = part.pieces.slice(0, firstRow);
  const titleLines = headingLines(
    above.filter((piece) => piece.kind === 'line'),
    part.titles,
  );
  const titleAt = titleLines[0] ? above.indexOf(titleLines[0]) : above.length;
  const stamp = stampPieces(above, titleAt);
  const heading = titleLines.filter((line) => above.indexOf(line) < stamp.below);
  const stamps = readStampsAbove(stamp.stamps, ledger);
  const agreement = readAgreement(part.pieces, ledger) ?? stamps.agreement;
  const rows = fieldRowsOf(grids, context);
  for (const line of part.pieces) {
    if (line.kind === 'line' && /^[IVXХ]+\.\s/.test(line.text)) ledger.take(line, 'form');
  }
  const row = (name: string) => rows.find((one) => one.name === name);
  const linesOf = (name: string) => rows.filter((one) => one.name === name).flatMap(fieldLines);
  const gridsOf = (name: string) =>
    (row(name)?.rows ?? []).flatMap((cells) => cells.flatMap((cell) => cell.grids));
  const items = (name: string) => list(itemsDraft(listedItems(linesOf(name)), context.ledger));
  const holders = (name: string) => readHolders(linesOf(name), context);

  const title = readTitle(heading, row('title'), context);
  const typeText = flatText(linesOf('type'));
  const labels = rows.map(({ label }) => label).join(' ');
  const head = readHeading(heading);
  const level = head.level ?? levelIn(typeText) ?? levelIn(labels) ?? 'municipal';
  const unit = head.unit === 'subproject' || /подпроект/i.test(labels) ? 'subproject' : 'project';
  const short = nameField(row('short'), context);
  const term = textField(row('term'), context) ?? readBounds(row('from'), row('to'), context);
  const termText = term && isLeaf(term) ? String(term.leaf) : undefined;
  const stagesRow = row('stages') ?? stagesAmong(row('term'));
  const read = stagesRow ? readStages(stagesRow, termText, context) : { stages: [] };
  const upstream = readUpstream(linesOf, context);
  const indicators = row('indicators');
  const team = readTeam(gridsOf('participants'), context);
  const group = readWorkingGroup(linesOf('performers'), context);
  const fields: DraftFields = {
    title,
    short,
    level: made(level),
    unit: made(unit),
    type: textField(row('type'), context),
    approval: stamps.approval,
    agreement,
    upstream,
    relevance: items('relevance'),
    term: term ?? read.term,
    curators: holders('curators'),
    leader: holders('leader'),
    administrator: holders('administrator'),
    coordinator: holders('coordinator'),
    performers: group.performers,
    roles: list([...group.roles, ...readRoleRows(rows, context), ...team.roles]),
    participants: list([
      ...readParticipants(withoutLabels(linesOf('participants'), 'team', context), context),
      ...team.participants,
    ]),
    annexes: list(readAnnexList(linesAround(part).below, ledger)),
    signatures: readSignatures(linesAround(part).below, ledger),
    goal: textField(row('goal'), context),
    tasks: items('tasks'),
    indicators: indicators && readIndicators(indicators, context),
    results: items('results'),
    stages: list(read.stages),
    risks: readRisks(rows, context),
    ...readOwnFields(rows, context),
  };
  const extra = rows.flatMap((one) => extraRow(one, ledger) ?? []);
  return { fields, title: String(title.leaf), level, unit, stages: read.stages, extra };
}
