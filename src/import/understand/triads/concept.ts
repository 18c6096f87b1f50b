import type { Grid, Line, Piece } from '../../pieces/piece.js';
import { pictureFile } from '../../word/picture-file.js';
import type { Context } from '../context.js';
import { type Draft, type DraftFields, leafOf, list, made } from '../draft.js';
import { teamRole } from '../interaction/teams.js';
import { joinedText } from '../text/joined-text.js';

/** Names of the form's tables that tables and lines of the file stand for. */
export interface TablesOfConcept {
  readonly ofGrid: (grid: Grid) => string | undefined;
  readonly ofLine: (line: Line) => string | undefined;
}

/** The prose of an annex, with its figures and the numbers of its tables. */
export interface ReadConcept {
  readonly concept: DraftFields;
  readonly figures: readonly DraftFields[];
  readonly tables: DraftFields;
}

const CAPTION = /^(таблица|рисунок|рис\.)\s*№?\s*(\d+)\s*[.:]?\s*[–—-]?\s*(.*)$/i;
const GOAL = /^цель(?:\s+[а-яё\s-]{0,60})?:\s*(.+)$/is;
/** «Команды в статусе «ментор» – это …». */
const DEFINITION = /^(.{3,100}?)\s+[–—-]\s+(?:это\s+)?(.+)$/s;
const LONGEST_TITLE = 120;

interface Section {
  title?: Draft | undefined;
  lines: Line[];
  table?: string;
  figure?: string;
  definitions?: true;
}

function definitionIn({ text, origin }: Line): DraftFields | undefined {
  const [, term, meaning] = DEFINITION.exec(text) ?? [];
  if (term === undefined || meaning === undefined) return undefined;
  const word = term.split(/\s+/).find((one) => teamRole(one) !== undefined);
  const role = word && teamRole(word);
  if (/«[^»]*$/.test(term)) return undefined;
  const isName = /[«"]/.test(term) || term.split(/\s+/).length === 1;
  if (role === undefined || !isName) return undefined;
  return {
    term: { leaf: term, words: text, from: origin },
    role: made(role),
    text: { leaf: meaning, words: '', from: origin },
  };
}

function isTitle({ text, bold, heading }: Line): boolean {
  return (bold || heading !== undefined) && text.length < LONGEST_TITLE && !/[.:;,]$/.test(text);
}

/** Reads prose between tables: goal, definitions, sections, captions. */
export function readConcept(
  pieces: readonly Piece[],
  tables: TablesOfConcept,
  { ledger }: Context,
): ReadConcept {
  const sections: Section[] = [];
  const definitions: DraftFields[] = [];
  const figures: DraftFields[] = [];
  const captions: Record<string, DraftFields> = {};
  let goal: Draft | undefined;
  let caption: { number: string; text: string; line: Line } | undefined;
  let isAfterFigure = false;
  /** A picture that no caption was read of yet. */
  let picture: string | undefined;

  const section = (isNew: boolean): Section => {
    const last = sections.at(-1);
    if (!isNew && last !== undefined && last.table === undefined && last.figure === undefined)
      return last;
    const made: Section = { lines: [] };
    sections.push(made);
    return made;
  };

  const visitCaption = (line: Line, kind: string, number: string, text: string): void => {
    ledger.take(line, 'form');
    if (/^табл/i.test(kind)) {
      caption = { number, text, line };
      return;
    }
    const id = `figure-${figures.length + 1}`;
    const from = { from: line.origin };
    const file = picture === undefined ? undefined : pictureFile(picture);
    picture = undefined;
    figures.push({
      id: made(id),
      ...(file !== undefined && { file: made(file) }),
      number: { leaf: number, words: '', ...from },
      ...(text !== '' && { caption: { leaf: text, words: '', ...from } }),
    });
    section(false).figure = id;
    isAfterFigure = text === '';
  };

  /** Below its caption, or above it: a figure without a file takes it, else the next caption does. */
  const visitPicture = (part: string): void => {
    const last = figures.at(-1);
    const file = pictureFile(part);
    if (last !== undefined && last.file === undefined && file !== undefined) {
      figures[figures.length - 1] = { ...last, file: made(file) };
    } else picture = part;
  };

  const visitLine = (line: Line): void => {
    const [, kind, number, text = ''] = CAPTION.exec(line.text) ?? [];
    if (kind !== undefined && number !== undefined && line.text.length < LONGEST_TITLE * 2) {
      visitCaption(line, kind, number, text);
      return;
    }
    const figure = figures.at(-1);
    if (isAfterFigure && isTitle(line) && figure !== undefined) {
      figures[figures.length - 1] = { ...figure, caption: leafOf(line.text, [line], ledger) };
      isAfterFigure = false;
      return;
    }
    isAfterFigure = false;
    const aim = goal === undefined && sections.length === 0 ? GOAL.exec(line.text)?.[1] : undefined;
    const definition = definitionIn(line);
    if (aim !== undefined) {
      ledger.take(line, 'field');
      goal = { leaf: aim, words: line.text, from: line.origin };
    } else if (definition !== undefined) {
      ledger.take(line, 'field');
      definitions.push(definition);
      if (definitions.length === 1) section(true).definitions = true;
    } else if (isTitle(line)) section(true).title = leafOf(line.text, [line], ledger);
    else {
      const last = sections.at(-1);
      section(last?.definitions === true).lines.push(line);
    }
  };

  for (const piece of pieces) {
    if (piece.kind === 'line') {
      if (piece.picture !== undefined) visitPicture(piece.picture);
      const told = tables.ofLine(piece);
      if (told !== undefined && sections.every(({ table }) => table !== told)) {
        section(false).table = told;
      }
      if (ledger.shareOf(piece) === undefined && piece.text !== '') visitLine(piece);
      continue;
    }
    const name = tables.ofGrid(piece);
    if (name === undefined) continue;
    section(false).table = name;
    if (caption !== undefined) {
      const from = { from: caption.line.origin };
      captions[name] = {
        number: { leaf: caption.number, words: '', ...from },
        ...(caption.text !== '' && { caption: { leaf: caption.text, words: '', ...from } }),
      };
    }
    caption = undefined;
  }
  const drafts = sections.map(
    ({ title, lines, table, figure, definitions: hasDefinitions }): DraftFields => ({
      title,
      text: leafOf(joinedText(lines), lines, ledger, 'prose'),
      ...(hasDefinitions && { definitions: made(true) }),
      ...(table !== undefined && { table: made(table) }),
      ...(figure !== undefined && { figure: made(figure) }),
    }),
  );
  return {
    concept: { goal, definitions: list(definitions), sections: list(drafts) },
    figures,
    tables: captions,
  };
}
