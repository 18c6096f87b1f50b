import { cellText, filledCells, type Grid, type GridRow } from '../../pieces/piece.js';
import type { HeadedTable } from '../../recognise/recognise-grid.js';
import type { Context } from '../context.js';
import { type Draft, type DraftFields, isLeaf, isList, made } from '../draft.js';
import { bareNumber } from '../text/list-mark.js';
import { contactFields } from './contact-person.js';

const LEADER = /руководитель\s+группы/i;
const CONTACT = /контактное\s+лицо/i;

/** Words of a post that say the person's part in the group instead. */
function postOf(text: string): string {
  return text
    .split(/,\s*/)
    .filter((part) => !LEADER.test(part) && !CONTACT.test(part))
    .join(', ')
    .trim();
}

/** Whether some numbers end with a point and others do not: they are kept as written then. */
function hasMixedNumbers(grid: Grid, table: HeadedTable): boolean {
  const column = table.columns.find(({ name }) => name === 'member-number');
  const numbers = grid.rows.flatMap((row) =>
    filledCells(row).flatMap((cell) => (cell.column === column?.at ? cellText(cell) : [])),
  );
  const written = numbers.filter((text) => /^\d+\.?$/.test(text));
  return new Set(written.map((text) => text.endsWith('.'))).size > 1;
}

function readMember(
  row: GridRow,
  table: HeadedTable,
  at: number,
  isMixed: boolean,
  { ledger }: Context,
): DraftFields | undefined {
  const cells = filledCells(row);
  const cellOf = (name: string) => {
    const column = table.columns.find((one) => one.name === name);
    return cells.find((cell) => cell.column === column?.at);
  };
  const name = cellOf('member');
  const place = cellOf('member-number');
  // A row of its number alone is a place that nobody was named for.
  if (name === undefined && place !== undefined && cells.length === 1) {
    ledger.take(place.lines, 'field');
    return { number: { leaf: cellText(place), from: place.origin } };
  }
  if (name === undefined) return undefined;
  ledger.take(
    cells.flatMap(({ lines }) => lines),
    'field',
  );
  const [post, contacts, number] = [cellOf('post'), cellOf('contacts'), place];
  const words = post ? cellText(post) : '';
  const own = postOf(words);
  const written = number ? cellText(number) : '';
  return {
    ...(written !== '' &&
      (isMixed || bareNumber(written) !== `${at}`) && { number: made(written) }),
    name: { leaf: cellText(name), from: name.origin },
    ...(post && own !== '' && { post: { leaf: own, words, from: post.origin } }),
    ...(LEADER.test(words) && { leader: { leaf: true, words: own === '' ? words : '' } }),
    ...(CONTACT.test(words) && {
      contact: { leaf: true, words: own === '' && !LEADER.test(words) ? words : '' },
    }),
    ...(contacts &&
      withWords(contactFields(cellText(contacts), contacts.origin), cellText(contacts))),
  };
}

/** The words of a cell count with the first of the values read from it. */
function withWords(all: DraftFields, words: string): DraftFields {
  const { phones, emails } = all;
  if (phones !== undefined) return { ...all, phones: speaking(phones, words) };
  return emails === undefined ? { note: { leaf: words } } : { emails: speaking(emails, words) };
}

function speaking(draft: Draft, words: string): Draft {
  if (isLeaf(draft)) return { ...draft, words };
  if (isList(draft)) return draft.map((one, at) => (at === 0 && one ? speaking(one, words) : one));
  const [first] = Object.entries(draft);
  return first?.[1] ? { ...draft, [first[0]]: speaking(first[1], words) } : draft;
}

/** The members of a working group, from a table of number, name, post, contacts. */
export function readMembers(
  grid: Grid,
  table: HeadedTable,
  context: Context,
): readonly DraftFields[] {
  let count = 0;
  const isMixed = hasMixedNumbers(grid, table);
  return grid.rows.flatMap((row, index): readonly DraftFields[] => {
    if (index <= table.head) {
      context.ledger.take(
        row.cells.flatMap(({ lines }) => lines),
        'form',
      );
      return [];
    }
    // A row that nobody filled in is a row all the same: the rule of empty rows speaks of it.
    if (count > 0 && row.cells.length > 0 && filledCells(row).length === 0) return [{}];
    const member = readMember(row, table, count + 1, isMixed, context);
    if (member === undefined) return [];
    count++;
    return [member];
  });
}
