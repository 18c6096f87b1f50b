import { type Grid, type Line, linesOf as linesIn } from '../../pieces/piece.js';
import { isMade } from '../../recognise/loose-rows.js';
import type { Part } from '../../recognise/parts.js';
import type { Context } from '../context.js';
import { type Draft, type DraftFields, leafOf, list, made } from '../draft.js';
import { readAgreement } from '../frame/agreement.js';
import { readAnnexList } from '../frame/annex-list.js';
import { type ExtraText, extraRow } from '../frame/extra.js';
import { readSignatures } from '../frame/signatures.js';
import { readStampsAbove, stampPieces } from '../frame/stamps-above.js';
import { linesAround } from '../plan/plan.js';
import { itemsDraft, listedItems } from '../text/items.js';
import { flatText } from '../text/joined-text.js';
import { type FieldRows, fieldLines, fieldRowsOf } from './field-rows.js';
import { withGroups } from './grouped-items.js';
import { levelIn, readHeading, unquoted } from './heading.js';
import { readIndicators } from './indicators.js';
import { readOutcomes } from './outcomes.js';
import { readOwnFields } from './own-fields.js';
import { ownTable } from './own-tables.js';
import { readParticipants } from './participants.js';
import { peopleLines, readHolders } from './people.js';
import { readRisks } from './risks.js';
import { gridsIn } from './tables-within.js';
import { readRoleRows } from './team.js';
import { readTeams } from './teams.js';
import { textField } from './text-field.js';
import { readTime } from './time.js';
import { headingLines, isFuller, readTitle, SECTION } from './title.js';
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

/** A name without its quotes. */
function nameField(field: FieldRows | undefined, { ledger }: Context): Draft | undefined {
  if (field === undefined) return undefined;
  const lines = fieldLines(field);
  return leafOf(unquoted(flatText(lines)), lines, ledger);
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

/**
 * The tables of rows, also where a page break left one without a label of its own; those with heads of
 * their own as rows.
 */
function labelledGrids(part: Part, context: Context): readonly Grid[] {
  return part.pieces.flatMap((piece, index): readonly Grid[] => {
    if (piece.kind !== 'grid') return [];
    const before = part.pieces[index - 1];
    const isTail = before?.kind === 'grid' && part.tables.get(before)?.type === 'labelled';
    const isOfRows =
      part.tables.get(piece)?.type === 'labelled' ||
      ((isTail || isMade(piece)) && !part.tables.has(piece));
    const own = isOfRows ? piece : ownTable(piece, part, context);
    return own === undefined ? [] : [own];
  });
}

/** «II. Описание межмуниципального проекта»: it may name the level where the title is lost. */
function bandsOf(grids: readonly Grid[]): readonly string[] {
  return grids.flatMap(linesIn).flatMap(({ text }) => (/^[IVXХ]+\.\s/.test(text) ? [text] : []));
}

/** Reads a passport: its stamp, title, and rows. */
export function readPassport(part: Part, context: Context): ReadPassport {
  const { ledger } = context;
  const grids = labelledGrids(part, context);
  const [firstGrid] = grids;
  const found = part.pieces.findIndex(
    (piece) => piece === firstGrid || (piece.kind === 'grid' && part.tables.has(piece)),
  );
  const firstRow = found < 0 ? part.pieces.length : found;
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
  for (const [index, line] of part.pieces.entries()) {
    if (line.kind !== 'line') continue;
    const isAbove = SECTION.test(line.text) && part.pieces[index + 1]?.kind === 'grid';
    if (isAbove || /^[IVXХ]+\.\s/.test(line.text)) ledger.take(line, 'form');
  }
  const row = (name: string) => rows.find((one) => one.name === name);
  const linesOf = (name: string) => rows.filter((one) => one.name === name).flatMap(fieldLines);
  const gridsOf = (name: string) => rows.filter((one) => one.name === name).flatMap(gridsIn);
  const outcomes = readOutcomes(rows, context);
  const items = (name: string, more: readonly DraftFields[] = []) => {
    const own = listedItems(withGroups(linesOf(name), name, context));
    return list([...itemsDraft(own, ledger), ...more]);
  };
  const holders = (name: string) => {
    const own = rows.filter((one) => one.name === name);
    // What was put together of several cells is accounted for by the lines of those.
    ledger.take(own.flatMap(fieldLines), 'field');
    return readHolders(own.flatMap(peopleLines), context);
  };

  const title = readTitle(heading, row('title'), context);
  const typeText = flatText(linesOf('type'));
  const labels = rows.map(({ label }) => label).join(' ');
  const head = readHeading(heading);
  const level =
    head.level ??
    levelIn(typeText) ??
    levelIn(labels) ??
    levelIn(bandsOf(grids).join(' ')) ??
    'municipal';
  const unit = head.unit === 'subproject' || /подпроект/i.test(labels) ? 'subproject' : 'project';
  const nameAbove = readHeading(heading).name;
  const isShort = nameAbove !== undefined && isFuller(String(title.leaf), nameAbove);
  const short =
    nameField(row('short'), context) ?? (isShort ? { leaf: nameAbove, words: '' } : undefined);
  const { term, stages } = readTime(rows, context);
  const upstream = readUpstream(linesOf, context);
  const indicators = row('indicators');
  const team = readTeams(gridsOf('participants'), gridsOf('performers'), context);
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
    term,
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
    tasks: items('tasks', outcomes.tasks),
    indicators: indicators && readIndicators(indicators, context),
    results: items('results', outcomes.results),
    stages: list(stages),
    risks: readRisks(rows, context),
    ...readOwnFields(rows, context),
  };
  const extra = rows.flatMap((one) => extraRow(one, ledger) ?? []);
  return { fields, title: String(title.leaf), level, unit, stages, extra };
}
