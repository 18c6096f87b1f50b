import type { Grid } from '../../pieces/piece.js';
import type { Column } from '../../recognise/column.js';
import type { HeadedTable } from '../../recognise/recognise-grid.js';
import type { Context } from '../context.js';
import { type DraftFields, leafOf, list } from '../draft.js';
import { readExecutors } from '../plan/executors.js';
import { settleNumbers } from '../plan/numbering.js';
import { readMark } from '../plan/progress.js';
import { type BodyRow, linesIn, tableRows } from '../plan/table-rows.js';
import { flatText } from '../text/joined-text.js';
import { namedTopics } from './topics.js';

/** «I. Организационный этап (ноябрь 2021 г.):» */
const BAND = /^(?:([IVXХ]+|\d+)[.)]\s*)?(.+?)\s*(?:\(([^()]*\d[^()]*)\))?\s*:?\s*$/s;

function readStage(
  text: string,
  lines: Parameters<typeof leafOf>[1],
  { ledger }: Context,
): DraftFields {
  const [, number, name = text, term] = BAND.exec(text) ?? [];
  ledger.take(lines, 'field');
  const from = lines[0]?.origin;
  const at = from && { from };
  return {
    ...(number !== undefined && { number: { leaf: number, words: '', ...at } }),
    name: { leaf: name, words: text, ...at },
    ...(term !== undefined && { term: { leaf: term, words: '', ...at } }),
  };
}

function readEvent(row: BodyRow, columns: readonly Column[], context: Context): DraftFields {
  const { ledger } = context;
  const lines = (name: string) => linesIn(row, columns, name);
  const text = (name: string) => leafOf(flatText(lines(name)), lines(name), ledger);
  return {
    number: text('number'),
    ...namedTopics(lines('event'), context),
    term: text('term'),
    executors: readExecutors([...lines('responsible'), ...lines('executors')], ledger),
  };
}

/** The plan of a programme: stages as bands with their terms, events below. */
export function readProgrammePlan(
  tables: readonly (readonly [Grid, HeadedTable])[],
  context: Context,
): { readonly fields: DraftFields; readonly marks: readonly DraftFields[] } {
  const marks: DraftFields[] = [];
  const stages: { head: DraftFields | undefined; events: DraftFields[] }[] = [];
  for (const [grid, table] of tables) {
    for (const row of tableRows(grid, table, { opening: ['event', 'term'] }, context.ledger)) {
      if (row.type === 'band') {
        stages.push({ head: readStage(flatText(row.lines), row.lines, context), events: [] });
        continue;
      }
      if (stages.length === 0) stages.push({ head: undefined, events: [] });
      const event = readEvent(row, table.columns, context);
      const mark = readMark(row, table.columns, event, context.ledger);
      if (mark !== undefined) marks.push(mark);
      stages.at(-1)?.events.push(event);
    }
  }
  const { stages: events, numbering } = settleNumbers(stages);
  const own = numbering === 'through' ? events : stages.map((stage) => stage.events);
  const staged = stages.flatMap(({ head }, index): readonly DraftFields[] =>
    head === undefined ? [] : [{ ...head, events: list(own[index] ?? []) }],
  );
  const loose = stages.flatMap(({ head }, index) => (head === undefined ? (own[index] ?? []) : []));
  return { fields: { stages: list(staged), events: list(loose) }, marks };
}
