import { cellText, filledCells, type Grid, type Line, type Piece } from '../../pieces/piece.js';
import type { Part } from '../../recognise/parts.js';
import { REPORT_ROWS } from '../../recognise/table-kinds.js';
import type { Context } from '../context.js';
import { type Draft, type DraftFields, isLeaf, leafOf, list, made } from '../draft.js';
import { readSignatures } from '../frame/signatures.js';
import { readAnnexStamp } from '../frame/stamp.js';
import { readStampsAbove } from '../frame/stamps-above.js';
import { fromDative } from '../text/from-dative.js';
import { itemsDraft, listedItems } from '../text/items.js';
import { flatText, joinedText } from '../text/joined-text.js';
import { bareNumber } from '../text/list-mark.js';
import { readContactPerson } from './contact-person.js';
import { readDirections } from './directions.js';
import { type Chapter, readChapters } from './report-chapters.js';

/** A report, and the programme that it tells of: its head, its events and what became of them. */
export interface ReadReport {
  readonly fields: DraftFields;
  readonly programme: DraftFields;
  readonly marks: readonly DraftFields[];
}

type Rows = ReadonlyMap<string, readonly Line[]>;

/** The rows of label and value that a report begins with. */
function readRows(grid: Grid, { labels, ledger }: Context): Rows {
  const match = labels('completion-report', REPORT_ROWS);
  const rows = new Map<string, readonly Line[]>();
  for (const row of grid.rows) {
    const [label, value] = filledCells(row);
    const name = label && match(cellText(label))?.name;
    if (label === undefined || value === undefined || name === undefined || rows.has(name))
      continue;
    ledger.take(label.lines, 'form');
    rows.set(name, value.lines);
  }
  return rows;
}

function sides(lines: readonly Line[] | undefined, { ledger }: Context): Draft | undefined {
  if (lines === undefined) return undefined;
  ledger.take(lines, 'field');
  const found = lines.map(
    ({ text, origin }): DraftFields => ({
      organization: { leaf: text, from: origin },
    }),
  );
  return found.length > 1 ? found : found[0];
}

function numberOf({ number }: DraftFields): number {
  return number !== undefined && isLeaf(number) ? Number.parseFloat(String(number.leaf)) : 0;
}

/** Events in the order of their numbers, without those that run 1, 2, 3 … */
function inOrder(events: readonly DraftFields[]): readonly DraftFields[] {
  const sorted = events.toSorted((one, other) => numberOf(one) - numberOf(other));
  const isPlain = sorted.every(({ number }, at) => {
    return (
      number !== undefined && isLeaf(number) && bareNumber(String(number.leaf)) === `${at + 1}`
    );
  });
  return isPlain ? sorted.map(({ number: _number, ...rest }) => rest) : sorted;
}

/** A line that begins with a label, and what stands after it. */
interface Labelled {
  readonly line: Line;
  readonly value: string;
}

function labelled(
  lines: readonly Line[],
  label: 'judge' | 'recipient',
  { vocabulary }: Context,
): Labelled | undefined {
  const wordings = vocabulary.flatMap(({ kind, labels }) =>
    kind === 'completion-report' ? (labels.get(label) ?? []) : [],
  );
  for (const line of lines) {
    const words = wordings.find((one) => line.text.startsWith(one));
    if (words !== undefined) return { line, value: line.text.slice(words.length).trim() };
  }
  return undefined;
}

/** «Кем дана оценка: Иванова Нина Павловна, директор школы». */
function readJudge({ line, value }: Labelled, { ledger }: Context): Draft | undefined {
  const person = readContactPerson([{ ...line, text: value }], ledger);
  if (person === undefined) return undefined;
  ledger.take(line, 'field');
  const { name } = person;
  return { ...person, name: name && isLeaf(name) ? { ...name, words: line.text } : name };
}

/** «Отчёт направлен координатору.» */
function readRecipient({ line, value }: Labelled, { ledger }: Context): Draft {
  ledger.take(line, 'field');
  const leaf = fromDative(value.replace(/\.$/, ''));
  return { leaf, words: line.text, from: line.origin };
}

/** What closes a chapter: a line for somebody's signature. */
function isClosing({ text, origin, apart }: Line): boolean {
  return origin.table !== undefined || apart !== undefined || /_{3,}/.test(text);
}

/** Where title and rows of a report end. */
function bodyOf(part: Part, context: Context) {
  const at = part.pieces.findIndex((piece) => piece.kind === 'grid');
  const grid = part.pieces[at];
  const rows: Rows = grid?.kind === 'grid' ? readRows(grid, context) : new Map();
  if (rows.size > 0) return { rows, from: at, below: at + 1 };
  const isTitle = (piece: Piece | undefined) =>
    piece?.kind === 'line' &&
    (part.titles.has(piece) || piece.heading === 1 || piece.align === 'center');
  let from = Math.max(
    0,
    part.pieces.findIndex((piece) => piece.kind === 'line' && part.titles.has(piece)),
  );
  while (isTitle(part.pieces[from])) from++;
  return { rows, from, below: from };
}

/** Reads a completion report; what it says of the programme makes a programme with marks of progress. */
export function readReport(part: Part, context: Context): ReadReport {
  const { ledger } = context;
  const body = bodyOf(part, context);
  const { rows } = body;
  const lines = part.pieces.slice(0, body.from).filter((piece) => piece.kind === 'line');
  const titled = lines.findIndex((line) => part.titles.has(line));
  const above = lines.slice(0, Math.max(titled, 0));
  const annex = readAnnexStamp(above, ledger);
  const stamps = readStampsAbove(
    above.filter((line) => ledger.shareOf(line) === undefined),
    ledger,
  );
  const title = lines.slice(Math.max(titled, 0));
  const chapters = readChapters(part.pieces.slice(body.below), context);
  const all = [...chapters.lines.values()].flat();
  const judge = labelled(all, 'judge', context);
  const recipient = labelled(all, 'recipient', context);
  const ends = (line: Line) => line === judge?.line || line === recipient?.line || isClosing(line);
  const linesOf = (chapter: Chapter) => {
    const own = chapters.lines.get(chapter) ?? [];
    const end = own.findIndex(ends);
    return end < 0 ? own : own.slice(0, end);
  };
  const prose = (chapter: Chapter) => {
    const own = linesOf(chapter);
    return own.length === 0 ? undefined : leafOf(joinedText(own), own, ledger, 'prose');
  };
  // What is told in sentences, without tables, stands where the form has its text.
  const untold = [...linesOf('summary'), ...linesOf('done'), ...linesOf('undone')];
  const text = (name: string) => {
    const own = rows.get(name);
    return own && leafOf(flatText(own), own, ledger);
  };
  const directions = rows.get('directions');
  const fields: DraftFields = {
    title: leafOf(flatText(title), title, ledger) ?? made('Справка-отчёт'),
    annex,
    approval: stamps.approval,
    date: text('dated'),
    summary: untold.length === 0 ? undefined : leafOf(joinedText(untold), untold, ledger, 'prose'),
    conclusions: list(itemsDraft(listedItems(linesOf('conclusions')), ledger)),
    judgement: prose('judgement'),
    judge: judge && readJudge(judge, context),
    recipient: recipient && readRecipient(recipient, context),
  };
  const closing = all.slice(Math.max(all.findIndex(ends), 0));
  const unread = closing.filter((line) => ledger.shareOf(line) === undefined);
  return {
    fields: { ...fields, signatures: readSignatures(unread, ledger) },
    programme: {
      title: text('programme') ?? made('Программа менторского сопровождения'),
      developing: sides(rows.get('developing'), context),
      experienced: sides(rows.get('experienced'), context),
      directions: directions && readDirections(directions, ledger),
      period: text('period'),
      events: list(inOrder(chapters.outcomes.events)),
    },
    marks: chapters.outcomes.marks,
  };
}
