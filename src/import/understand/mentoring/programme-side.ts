import type { Grid, Line } from '../../pieces/piece.js';
import { createGridRecogniser } from '../../recognise/recognise-grid.js';
import type { Context } from '../context.js';
import { type Draft, type DraftFields, fields, leafOf, list } from '../draft.js';
import { membersIn } from '../interaction/teams.js';
import { flatText } from '../text/joined-text.js';
import { markOf } from '../text/list-mark.js';
import { fullNamesIn } from '../text/person-words.js';
import { readMembers } from './members.js';

/** What the general part of a programme says of one side. */
export interface ProgrammeSide {
  /** The row that names the organization. */
  readonly named: readonly Line[] | undefined;
  /** Tables of its working group. */
  readonly groups: readonly Grid[];
  /** Lines of that row, where the group is no table. */
  readonly lines: readonly Line[];
}

/** «МБОУ «Лицей № 2», директор Иванова Нина Павловна»: the organization, and who leads its team. */
const WITH_HEAD = /^(.*[»"”\d])\s*(?:,|[–—-]\s)\s*([а-яё][^«»"„“”]*?)[\s,:–—-]*$/is;

function namedSide(lines: readonly Line[], context: Context): DraftFields {
  const text = flatText(lines);
  const [person, ...others] = fullNamesIn(text);
  const isLast =
    person !== undefined && others.length === 0 && /^[\s.]*$/.test(text.slice(person.end));
  const [, organization, post] =
    (isLast ? WITH_HEAD.exec(text.slice(0, person.start)) : null) ?? [];
  if (person === undefined || organization === undefined || post === undefined) {
    return { organization: leafOf(text, lines, context.ledger) };
  }
  const leaf = leafOf(organization, lines, context.ledger);
  const from = leaf?.from && { from: leaf.from };
  return {
    organization: leaf && { ...leaf, words: text },
    members: [
      {
        name: { leaf: person.name, words: '', ...from },
        post: { leaf: post.trim(), words: '', ...from },
      },
    ],
  };
}

/** Reads a side of a programme: its organization and working group. */
export function readSide(
  { named, groups, lines }: ProgrammeSide,
  context: Context,
): Draft | undefined {
  const recognise = createGridRecogniser(context.vocabulary);
  const listed = lines.flatMap((line) => {
    const found = membersIn(markOf(line).text, line.origin);
    if (found.length > 0) context.ledger.take(line, 'field');
    return found;
  });
  const inTables = groups.flatMap((grid) => {
    const as = recognise(grid);
    return as?.type === 'headed' && as.table === 'members' ? readMembers(grid, as, context) : [];
  });
  const members = [...inTables, ...listed];
  const own = named && namedSide(named, context);
  return fields({ ...own, ...(members.length > 0 && { members: list(members) }) });
}
