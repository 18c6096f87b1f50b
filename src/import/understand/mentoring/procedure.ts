import type { Line } from '../../pieces/piece.js';
import type { Column } from '../../recognise/column.js';
import type { Part } from '../../recognise/parts.js';
import type { Context } from '../context.js';
import { type Draft, type DraftFields, type Leaf, leafOf, list, made } from '../draft.js';
import { readSignatures } from '../frame/signatures.js';
import { readAnnexStamp, readApproval } from '../frame/stamp.js';
import { titleAt } from '../frame/title-at.js';
import { readExecutors } from '../plan/executors.js';
import { settleNumbers } from '../plan/numbering.js';
import { headedTables, linesAround } from '../plan/plan.js';
import { type BodyRow, linesIn, tableRows } from '../plan/table-rows.js';
import { flatText } from '../text/joined-text.js';
import { lengthWords } from './limits.js';

/** «Подготовка: - отбор команд; - определение направлений.» */
const LISTED = /^(.+?):\s*[-–•]\s+(.+)$/s;
const MARK = /[;.,]?\s*(?<=[;.:])\s*[-–•]\s+/;
const BOUNDS = /\(\s*(\d+)\s*[–—-]\s*(\d+\s*[а-яё]+)\s+(с\s+[^()]+)\)\s*$/i;

/** The name of a step and the items that it lists. */
export function nameAndItems(lines: readonly Line[], { ledger }: Context): DraftFields {
  const text = flatText(lines);
  const [, name, rest] = LISTED.exec(text) ?? [];
  const from = lines[0]?.origin;
  if (name === undefined || rest === undefined) return { name: leafOf(text, lines, ledger) };
  ledger.take(lines, 'field');
  const leaf = (value: string): Leaf => ({ leaf: value, ...(from && { from }) });
  const items = rest.split(MARK).map((part) => part.replace(/[;.]\s*$/, '').trim());
  return { name: leaf(name), items: items.filter((part) => part !== '').map(leaf) };
}

/** «… (3 – 12 месяцев с момента согласования)»: the term, and how long the work may last. */
function termAndBounds(
  lines: readonly Line[],
  { ledger }: Context,
): Record<string, Draft | undefined> {
  const text = flatText(lines);
  const [whole, least, most, since] = BOUNDS.exec(text) ?? [];
  if (whole === undefined || least === undefined || most === undefined || since === undefined) {
    return { term: leafOf(text, lines, ledger) };
  }
  ledger.take(lines, 'field');
  const from = lines[0]?.origin;
  const leaf = (value: string): Leaf => ({ leaf: value, words: '', ...(from && { from }) });
  const unit = most.replace(/^\d+\s*/, '');
  return {
    term: { ...leaf(text.slice(0, text.length - whole.length).trim()), words: text },
    bounds: {
      from: leaf(lengthWords(`${least} ${unit}`) ?? `${least} ${unit}`),
      to: leaf(most),
      since: leaf(since.trim()),
    },
  };
}

function readStep(row: BodyRow, columns: readonly Column[], context: Context): DraftFields {
  const lines = (name: string) => linesIn(row, columns, name);
  return {
    number: leafOf(flatText(lines('number')), lines('number'), context.ledger),
    ...nameAndItems(lines('step'), context),
    executors: readExecutors(lines('responsible'), context.ledger),
    ...termAndBounds(lines('term'), context),
  };
}

/** Reads a procedure: its steps with who answers for them and when. */
export function readProcedure(part: Part, context: Context): DraftFields {
  const { ledger } = context;
  const { above, below } = linesAround(part);
  const first = titleAt(above, part.titles);
  const stamp = above.slice(0, first);
  const annex = readAnnexStamp(stamp, ledger);
  const left = stamp.filter((line) => ledger.shareOf(line) === undefined);
  const title = above.slice(first);
  const steps = headedTables(part).flatMap(([grid, table]) =>
    tableRows(grid, table, { opening: ['number'] }, ledger)
      .filter((row) => row.type === 'row')
      .map((row) => readStep(row, table.columns, context)),
  );
  const [numbered = []] = settleNumbers([{ events: steps }]).stages;
  return {
    title: leafOf(flatText(title), title, ledger) ?? made('Алгоритм'),
    annex,
    approval: readApproval(left, ledger),
    steps: list(numbered),
    signatures: readSignatures(below, ledger),
  };
}
