import { splitEnumeration } from '../../../language/russian/enumeration.js';
import type { Line, Origin } from '../../pieces/piece.js';
import type { Context } from '../context.js';
import { readMunicipality } from '../directory/municipality.js';
import type { Draft, DraftFields, Leaf } from '../draft.js';
import { made } from '../draft.js';
import { listedItems } from '../text/items.js';
import { membersOf } from './members.js';

/** «Руководители школ: А, Б и В», «Руководители школ (А, Б, В)»: who, and the list of them. */
const COLON = /^([^:«»(]{5,}?):\s+(.+?)\.?$/s;
const BRACKETS = /^([^:«»(]{5,}?)\s*\((.+)\)\.?$/s;

interface Listed {
  readonly name: string;
  readonly members: string;
}

/** «Школы: № 1, № 2», «Школы (№ 1, № 2)»: a name and those it stands for. */
export function listedIn(text: string): Listed | undefined {
  for (const pattern of [COLON, BRACKETS]) {
    const [, name, members] = pattern.exec(text) ?? [];
    if (name === undefined || members === undefined) continue;
    if (pattern === BRACKETS && !members.includes(',')) continue;
    return { name: name.trim(), members };
  }
  return undefined;
}

/** Plural words that name a group of people or organizations. */
const PLURAL = /^(?:[А-ЯЁа-яё-]+(?:ые|ие)\s+)*[А-ЯЁа-яё-]+(?:и|ы|а|я|е)(?![а-яё])/;

/** A draft of a group from its name and its members in words. */
export function groupOf(
  { name, members }: Listed,
  whole: string,
  from: Origin | undefined,
  context: Context,
) {
  const at = from && { from };
  const leaf = (text: string): Leaf => ({ leaf: text, ...at });
  const list = membersOf(members).map((member) =>
    member === null ? null : { ...leaf(member), words: '' },
  );
  return {
    group: made(context.newId(name, 'group')),
    name: { leaf: name, words: whole, ...at },
    members: list,
  };
}

/** The organizations of a list without a name of its own: «Тарский МР, Омский МР». */
function organizationsOf(text: string, from: Origin | undefined): readonly Draft[] | undefined {
  const { parts, lead } = splitEnumeration(text);
  const isMunicipal = parts.every((part) => readMunicipality(part.text) !== undefined);
  if (lead !== '' || !isMunicipal) return undefined;
  return parts.map((part, index) => ({
    organization: {
      leaf: part.text,
      words: index === 0 ? text : '',
      ...(from && { from }),
    },
  }));
}

/** The participants of a project: groups with their members, organizations, else texts. */
export function readParticipants(lines: readonly Line[], context: Context): readonly Draft[] {
  const items = listedItems(lines);
  context.ledger.take(lines, 'field');
  return items.flatMap(({ text, lines: own }): readonly DraftFields[] | readonly Draft[] => {
    const from = own[0]?.origin;
    const at = from && { from };
    const bare = text.replace(/[;.]+$/, '');
    const listed = listedIn(bare);
    if (listed !== undefined) return [groupOf(listed, bare, from, context)];
    const organizations = organizationsOf(bare, from);
    if (organizations !== undefined) return organizations;
    const isGroup = PLURAL.test(bare) && bare.split(' ').length > 1;
    const name: Leaf = { leaf: bare, ...at };
    return isGroup
      ? [{ group: made(context.newId(bare.split(' ').slice(0, 3).join(' '), 'group')), name }]
      : [{ text: name }];
  });
}
