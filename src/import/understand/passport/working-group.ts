import type { Line } from '../../pieces/piece.js';
import { lineText } from '../../pieces/piece.js';
import type { Context } from '../context.js';
import { type Draft, type DraftFields, made } from '../draft.js';
import { fullNamesIn } from '../text/person-words.js';
import { readHolders } from './people.js';

/** «Ответственный за работу библиотеки: Иванова Нина Петровна, библиотекарь». */
const ROLE = /^([А-ЯЁ][^:;,]{3,100}):\s+(.+)$/s;

/** Those who carry out a project: named alone, and by what each answers for. */
export interface WorkingGroup {
  readonly performers: Draft | undefined;
  readonly roles: readonly DraftFields[];
}

/** Reads the row of a working group, where some may be named by their roles. */
export function readWorkingGroup(lines: readonly Line[], context: Context): WorkingGroup {
  const roles: DraftFields[] = [];
  const others: Line[] = [];
  for (const line of lines) {
    const text = lineText(line);
    const [, name, people] = ROLE.exec(text) ?? [];
    const isRole = name !== undefined && people !== undefined && fullNamesIn(people).length > 0;
    const who = isRole ? readHolders([{ ...line, label: '', text: people }], context) : undefined;
    if (name === undefined || who === undefined) {
      others.push(line);
      continue;
    }
    context.ledger.take(line, 'field');
    const { newId } = context;
    const leaf = { leaf: name, from: line.origin };
    roles.push({ id: made(newId(name, 'role')), name: leaf, who });
  }
  return { performers: readHolders(others, context), roles };
}
