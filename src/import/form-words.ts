import { cellText, filledCells, type Grid, linesOf, type Origin } from './pieces/piece.js';
import type { Part } from './recognise/parts.js';
import type { Document } from './understand/documents.js';
import { type Draft, type Leaf, made } from './understand/draft.js';
import type { Ledger } from './understand/ledger.js';

const NUMBER = /^\d{1,3}[.)]?$/;
const WORD = /[А-Яа-яЁё]{3}/;
const FIRST = /^1[.)]?$/;

function leaf(text: string, from: Origin): Leaf {
  return { leaf: text, from };
}

/** A row of a form: its number and its label. */
interface FormRow {
  readonly number: Leaf;
  readonly text: Leaf;
}

function rowsOf({ rows }: Grid): readonly FormRow[] {
  return rows.flatMap((row) => {
    const [number, label] = filledCells(row);
    if (number?.column !== 1 || label === undefined) return [];
    const [written, text] = [cellText(number), cellText(label)];
    if (!NUMBER.test(written) || !WORD.test(text)) return [];
    return [{ number: leaf(written, number.origin), text: leaf(text, label.origin) }];
  });
}

/** The numbered rows of a document's form; where they begin with 1 again, a new list begins. */
function listsOf({ tables }: Part): readonly (readonly FormRow[])[] {
  const lists: FormRow[][] = [];
  for (const [grid, { type }] of tables) {
    for (const row of type === 'labelled' ? rowsOf(grid) : []) {
      const last = lists.at(-1);
      if (last === undefined || FIRST.test(String(row.number.leaf))) lists.push([row]);
      else last.push(row);
    }
  }
  return lists;
}

const HEADING = /^([IVXХ]{1,4})\.\s+(\S.*)$/;

/** The numbered headings that a document's form prints by itself: «I. Общая информация». */
function headingsOf({ pieces }: Part, ledger: Ledger): readonly FormRow[] {
  return pieces.flatMap(linesOf).flatMap((line) => {
    const [, number, text] = HEADING.exec(line.text) ?? [];
    if (number === undefined || text === undefined || ledger.shareOf(line) !== 'form') return [];
    return [{ number: leaf(number, line.origin), text: leaf(text, line.origin) }];
  });
}

/**
 * The words of a file that belong to its form – labels, heads of tables, numbers of rows – and so stand
 * in none of its documents. They may hold mistakes too.
 */
export function formWords(parts: readonly Part[], ledger: Ledger): Document {
  const lists = parts.flatMap(listsOf);
  const labels = new Set(lists.flatMap((rows) => rows.map(({ text }) => text.leaf)));
  const lines = parts
    .flatMap(({ pieces }) => pieces.flatMap(linesOf))
    .filter((line) => ledger.shareOf(line) === 'form' && WORD.test(line.text))
    .filter(({ text }) => !labels.has(text));
  // A head that Word or a page break repeats is looked at once.
  const once = new Map(lines.toReversed().map((line) => [line.text, line] as const));
  const fields: Record<string, Draft> = {
    id: made('form-words'),
    lines: [...once.values()].toReversed().map(({ text, origin }) => leaf(text, origin)),
    lists: lists.map((rows) => rows.map((row) => ({ ...row }))),
    headings: parts.map((part) => headingsOf(part, ledger).map((row) => ({ ...row }))),
  };
  return { kind: 'form-words', id: 'form-words', file: 'form-words.yaml', fields };
}
