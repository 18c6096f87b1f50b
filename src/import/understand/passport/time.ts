import type { Context } from '../context.js';
import { type Draft, type DraftFields, isLeaf } from '../draft.js';
import { type FieldRows, fieldLines } from './field-rows.js';
import { stagesAmong } from './stage-lines.js';
import { readStages } from './stages.js';
import { textField } from './text-field.js';

/** How long a project goes on, and its stages. */
export interface ProjectTime {
  readonly term: Draft | undefined;
  readonly stages: readonly DraftFields[];
}

/** A row of one line that tells of no stages. */
function isPlainTerm(field: FieldRows): boolean {
  const lines = fieldLines(field);
  const hasTable = field.rows.some((cells) => cells.some(({ grids }) => grids.length > 0));
  return lines.length === 1 && !hasTable;
}

/** The term of a project from two rows: when it begins, when it ends. */
function readBounds(from: FieldRows | undefined, to: FieldRows | undefined, context: Context) {
  if (from === undefined || to === undefined) return undefined;
  return { from: textField(from, context), to: textField(to, context) };
}

/** Reads the term of a project and its stages, from a row for each or one for both. */
export function readTime(rows: readonly FieldRows[], context: Context): ProjectTime {
  const row = (name: string) => rows.find((one) => one.name === name);
  const ofStages = rows.filter((one) => one.name === 'stages');
  // «Сроки реализации» beside «Этапы реализации» is the term; alone it holds the stages.
  const [plainTerm] = ofStages.length > 1 ? ofStages.filter(isPlainTerm) : [];
  const term =
    textField(row('term') ?? plainTerm, context) ?? readBounds(row('from'), row('to'), context);
  const termText = term && isLeaf(term) ? String(term.leaf) : undefined;
  const stagesRow = ofStages.find((one) => one !== plainTerm) ?? stagesAmong(row('term'));
  const read = stagesRow ? readStages(stagesRow, termText, context) : { stages: [] };
  return { term: term ?? read.term, stages: read.stages };
}
