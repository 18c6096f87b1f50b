import { splitEnumeration } from '../../../language/russian/enumeration.js';
import { cellText, filledCells, type Grid, type Line } from '../../pieces/piece.js';
import type { Context } from '../context.js';
import { type DraftFields, type Leaf, made } from '../draft.js';
import { flatText } from '../text/joined-text.js';
import { type FieldRows, fieldLines } from './field-rows.js';
import { readHolders } from './people.js';

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
    const name = row.label.replace(/:$/, '').trim();
    const from = row.labelLines[0]?.origin;
    const leaf: Leaf = { leaf: name, words: '', ...(from && { from }) };
    return [{ id: made(context.newId(name, 'role')), name: leaf, who }];
  });
}

/** The roles of a project's team, from a table of functions and those who have them. */
export function readTeamRoles(
  grids: readonly Grid[],
  { ledger, newId }: Context,
): readonly DraftFields[] {
  return grids.flatMap(({ rows }) =>
    rows.flatMap((row): readonly DraftFields[] => {
      const cells = filledCells(row).filter((cell) => !/^\d{1,2}[.)]?$/.test(cellText(cell)));
      const [first, second] = cells;
      if (first === undefined || second === undefined) return [];
      ledger.take(
        cells.flatMap(({ lines }) => lines),
        'field',
      );
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
}
