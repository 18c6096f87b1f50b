import type { Line } from '../../pieces/piece.js';
import type { Column } from '../../recognise/column.js';
import type { Context } from '../context.js';
import { type DraftFields, type Leaf, made } from '../draft.js';
import { type BodyRow, linesIn, tableRows } from '../plan/table-rows.js';
import { flatText } from '../text/joined-text.js';
import { bareNumber } from '../text/list-mark.js';
import type { FieldRows } from './field-rows.js';
import { gridsIn, tablesOf } from './tables-within.js';

/** Tasks as bands, and below each the results that come of it. */
export interface Outcomes {
  readonly tasks: readonly DraftFields[];
  readonly results: readonly DraftFields[];
}

/** «1. Задача: выявить потенциал кадров». */
const TASK = /^(?:(\d+(?:\.\d+)*)[.)]?\s*)?(?:задача\s*(?:№\s*)?\d*\s*[:.–-]\s*)?(.+)$/is;

function readTask(band: readonly Line[], at: number): DraftFields {
  const text = flatText(band);
  const name = TASK.exec(text)?.[2] ?? text;
  const from = band[0]?.origin;
  return { id: made(`t${at}`), text: { leaf: name, words: text, ...(from && { from }) } };
}

/** «Создан реестр (30.09.2023): размещён на сайте»: a result, when it is to be there, and what it is. */
function readResult(row: BodyRow, columns: readonly Column[], task: string | undefined) {
  const lines = (name: string) => linesIn(row, columns, name);
  const [name, term, detail] = [lines('outcome'), lines('term'), lines('detail')];
  const number = bareNumber(flatText(lines('number')));
  const said = [name, term, detail].map(flatText);
  const [what = '', when = '', which = ''] = said;
  const from = name[0]?.origin;
  const text: Leaf = {
    leaf: `${what}${when === '' ? '' : ` (${when})`}${which === '' ? '' : `: ${which}`}`,
    words: said.join(' '),
    ...(from && { from }),
  };
  const result: DraftFields = {
    ...(number !== '' && { number: { leaf: number, words: '' } }),
    text,
    ...(task !== undefined && { tasks: [made(task)] }),
  };
  return result;
}

/** Reads the tables of tasks and results among the rows of a passport. */
export function readOutcomes(rows: readonly FieldRows[], context: Context): Outcomes {
  const tasks: DraftFields[] = [];
  const results: DraftFields[] = [];
  const own = rows.filter(({ name }) => name === 'results' || name === 'tasks').flatMap(gridsIn);
  for (const [grid, table] of tablesOf(own, 'outcomes', context)) {
    for (const row of tableRows(grid, table, { opening: ['outcome'] }, context.ledger)) {
      if (row.type === 'band') {
        tasks.push(readTask(row.lines, tasks.length + 1));
        context.ledger.take(row.lines, 'field');
        continue;
      }
      context.ledger.take([...row.cells.values()].flat(), 'field');
      results.push(
        readResult(row, table.columns, tasks.length > 0 ? `t${tasks.length}` : undefined),
      );
    }
  }
  return { tasks, results };
}
