import type { Grid, Line, Piece } from '../../pieces/piece.js';
import { isSignatureGrid, signatureLines } from '../../pieces/signature-grid.js';
import { STAGE_COLUMN } from '../../recognise/cycle-column.js';
import type { Part } from '../../recognise/parts.js';
import type { HeadedTable } from '../../recognise/recognise-grid.js';
import { INNER_TABLES } from '../../recognise/table-kinds.js';
import type { Context } from '../context.js';
import { type DraftFields, isLeaf, leafOf, made } from '../draft.js';
import { readAgreement } from '../frame/agreement.js';
import { readSignatures } from '../frame/signatures.js';
import { readStampsAbove } from '../frame/stamps-above.js';
import { flatText } from '../text/joined-text.js';
import { readEvent, seminarIn } from './event.js';
import { readMark } from './progress.js';
import { type GrowingStage, stagesDraft } from './stages-draft.js';
import { linesIn, tableRows } from './table-rows.js';

/** What a plan needs to know of the rest of the file. */
export interface PlanSurroundings {
  readonly stages: readonly DraftFields[];
  /** True for a heading that a form prints by itself. */
  readonly isPrinted: (heading: string) => boolean;
  /** Numbers of the seminars that the file describes. */
  readonly seminars: ReadonlySet<number>;
}

export interface ReadPlan {
  readonly fields: DraftFields;
  /** Marks of completion, for a document of their own. */
  readonly marks: readonly DraftFields[];
}

/** The tables of a part that were recognised by their heads, with what they are. */
export function headedTables(part: Part): readonly (readonly [Grid, HeadedTable])[] {
  return part.pieces.flatMap((piece) => {
    if (piece.kind !== 'grid') return [];
    const as = part.tables.get(piece);
    return as?.type === 'headed' ? [[piece, as] as const] : [];
  });
}

/** Lines before the first recognised table and after the last; those of signature tables among them. */
export function linesAround(part: Part): {
  readonly above: readonly Line[];
  readonly below: readonly Line[];
} {
  const isTable = (piece: Piece) => piece.kind === 'grid' && part.tables.has(piece);
  const first = part.pieces.findIndex(isTable);
  const last = part.pieces.findLastIndex(isTable);
  const lines = (from: number, to?: number) =>
    part.pieces.slice(from, to).flatMap((piece): readonly Line[] => {
      if (piece.kind === 'line') return [piece];
      return isSignatureGrid(piece) ? signatureLines(piece) : [];
    });
  return {
    above: lines(0, first < 0 ? undefined : first),
    below: last < 0 ? [] : lines(last + 1),
  };
}

function readTitle(lines: readonly Line[], { isPrinted }: PlanSurroundings, { ledger }: Context) {
  // The number is that of a section of the passport.
  const text = flatText(lines).replace(/^\d{1,2}\.\s+/, '');
  if (isPrinted(text)) {
    ledger.take(lines, 'form');
    return undefined;
  }
  return leafOf(text, lines, ledger);
}

/** «Приложение 2», alone in its line: the plan goes with its passport anyway. */
const ANNEX = /^приложение\s*(?:№|N)?\s*\d{0,2}$/i;

/** Reads a plan of events: stages as bands, events as rows. */
export function readPlan(part: Part, around: PlanSurroundings, context: Context): ReadPlan {
  const { ledger } = context;
  const { above, below } = linesAround(part);
  const first = above.findIndex((line) => part.titles.has(line));
  const titleLine = above[first];
  const at = titleLine === undefined ? 0 : part.pieces.indexOf(titleLine);
  const number = above.filter((line, index) => index < first && ANNEX.test(line.text));
  ledger.take(number, 'form');
  const stamps = readStampsAbove(
    part.pieces.slice(0, at).filter((piece) => piece.kind === 'grid' || !number.includes(piece)),
    ledger,
  );
  const agreement = readAgreement(part.pieces, ledger) ?? stamps.agreement;
  const title = readTitle(above.slice(Math.max(first, 0)), around, context);
  const stages: GrowingStage[] = [];
  const marks: DraftFields[] = [];
  // Figures that a plan is to reach are no events of it.
  for (const [grid, table] of headedTables(part).filter(
    ([, one]) => !INNER_TABLES.has(one.table),
  )) {
    const opening = ['event', 'term'];
    for (const row of tableRows(grid, table, { opening }, ledger)) {
      if (row.type === 'band') {
        stages.push({ band: row.lines, events: [] });
        continue;
      }
      const band = linesIn(row, table.columns, STAGE_COLUMN);
      // A cell of the stage may reach over all its events, or be written again beside each.
      const isSame = flatText(stages.at(-1)?.band ?? []) === flatText(band);
      if (band.length > 0 && !isSame) stages.push({ band, events: [] });
      const stage = stages.at(-1) ?? { band: [], events: [] };
      if (stages.length === 0) stages.push(stage);
      const event = readEvent(row, table.columns, ledger);
      const mark = readMark(row, table.columns, event, ledger);
      if (mark !== undefined) marks.push(mark);
      const name = event.name && isLeaf(event.name) ? String(event.name.leaf) : '';
      const seminar = seminarIn(name);
      const isKnown = seminar !== undefined && around.seminars.has(seminar);
      stage.events.push({ ...event, ...(isKnown && { seminar: made(seminar) }) });
    }
  }
  return {
    fields: {
      title,
      approval: stamps.approval,
      agreement,
      ...stagesDraft(stages, around.stages, context),
      signatures: readSignatures(below, ledger),
    },
    marks,
  };
}
