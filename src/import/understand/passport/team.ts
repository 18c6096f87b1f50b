import { splitEnumeration } from '../../../language/russian/enumeration.js';
import { postHead } from '../../../language/russian/post-stems.js';
import { cellText, filledCells, type Grid, type GridCell, type Line } from '../../pieces/piece.js';
import { isRowNumber } from '../../pieces/row-number.js';
import type { Context } from '../context.js';
import { type DraftFields, type Leaf, made } from '../draft.js';
import { flatText } from '../text/joined-text.js';
import { type FieldRows, fieldLines } from './field-rows.js';
import { groupOf, listedIn } from './participants.js';
import { readHolders } from './people.js';

const ORDINAL = /^\d{1,2}(?:\.\d{1,2})*[.)]\s+/;

/** «Координатор взаимодействия; согласование сроков; сбор данных»: who, and what they do. */
function nameAndFunctions(lines: readonly Line[]): readonly string[] {
  return lines
    .flatMap(({ text }) => text.split(/;\s*/))
    .map((part) => part.replace(/[;.]\s*$/, '').trim())
    .filter((part) => part !== '');
}

/** Those who have a role: one to a line, or listed in one. */
function holdersOf(lines: readonly Line[]): readonly string[] {
  return lines.flatMap(({ text }) => {
    const { parts } = splitEnumeration(text);
    return parts.length > 1 ? parts.map((part) => part.text) : [text.replace(/[;,.]\s*$/, '')];
  });
}

/** Rows whose label is a role, «Заказчик проекта»: the role, and who has it. */
export function readRoleRows(rows: readonly FieldRows[], context: Context): readonly DraftFields[] {
  return rows.flatMap((row): readonly DraftFields[] => {
    const who = row.name === 'roles' ? readHolders(fieldLines(row), context) : undefined;
    if (who === undefined) return [];
    const name = row.label.replace(ORDINAL, '').replace(/:$/, '').trim();
    const from = row.labelLines[0]?.origin;
    const leaf: Leaf = { leaf: name, words: '', ...(from && { from }) };
    return [{ id: made(context.newId(name, 'role')), name: leaf, who }];
  });
}

/** A team of a project: its roles, and groups that take part with what they do. */
export interface Team {
  readonly roles: readonly DraftFields[];
  readonly participants: readonly DraftFields[];
}

/** «Экспертиза материалов», «Проведение семинаров»: what somebody does, not what they are. */
const DOING = /^[А-ЯЁ]?[а-яё-]+(?:ние|ния|тие|тия|ция|ции|ка|ки|за|ство)(?![а-яё])/;

/**
 * One who takes part, and what they do: a group with its members named, or somebody beside whom no
 * role stands but a doing.
 */
function withFunctions(
  first: GridCell,
  second: GridCell,
  context: Context,
): DraftFields | undefined {
  const text = flatText(second.lines);
  const listed = second.lines.length === 1 ? listedIn(text) : undefined;
  const name = flatText(first.lines);
  const isDoing = second.lines.length === 1 && DOING.test(name) && postHead(name) === undefined;
  if (listed === undefined && !isDoing) return undefined;
  const functions = nameAndFunctions(first.lines).map((one, at): Leaf => {
    return { leaf: one, words: at === 0 ? flatText(first.lines) : '', from: first.origin };
  });
  const from = second.origin;
  const who = listed
    ? groupOf(listed, text, from, context)
    : { organization: { leaf: text, from } };
  return { ...who, functions };
}

/** The team of a project, from a table of functions and those who have them. */
export function readTeam(grids: readonly Grid[], context: Context): Team {
  const { ledger, newId } = context;
  const participants: DraftFields[] = [];
  const roles = grids.flatMap(({ rows }) =>
    rows.flatMap((row): readonly DraftFields[] => {
      const cells = filledCells(row).filter((cell) => !isRowNumber(cellText(cell)));
      const [first, second] = cells;
      if (first === undefined || second === undefined) return [];
      ledger.take(
        cells.flatMap(({ lines }) => lines),
        'field',
      );
      const group = withFunctions(first, second, context);
      if (group !== undefined) {
        participants.push(group);
        return [];
      }
      const [name = '', ...functions] = nameAndFunctions(first.lines);
      const leaf = (text: string, words = ''): Leaf => ({ leaf: text, words, from: first.origin });
      const holders = holdersOf(second.lines);
      const who = holders.map(
        (text, index): Leaf => ({
          leaf: text,
          words: index === 0 ? flatText(second.lines) : '',
          from: second.origin,
        }),
      );
      return [
        {
          id: made(newId(name, 'role')),
          name: leaf(name, flatText(first.lines)),
          ...(who.length > 0 && { who: who.length > 1 ? who : who[0] }),
          ...(functions.length > 0 && { functions: functions.map((text) => leaf(text)) }),
        },
      ];
    }),
  );
  return { roles, participants };
}
