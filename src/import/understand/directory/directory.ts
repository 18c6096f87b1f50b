import { type EnumeratedPart, splitEnumeration } from '../../../language/russian/enumeration.js';
import { foldLetters } from '../../../language/russian/letters.js';
import { normalizeName } from '../../../language/russian/normalize.js';
import { postHead } from '../../../language/russian/post-stems.js';
import {
  mentoringRoleNamed,
  nearestMentoringRole,
} from '../../../model/link/mentoring-role-words.js';
import { meansEverybody, roleNamedBy } from '../../../model/link/role-words.js';
import type { Origin } from '../../pieces/piece.js';
import { type DraftFields, made } from '../draft.js';
import { isMadeOf } from './hard-endings.js';
import type { Mention } from './mentions.js';
import { readMunicipality } from './municipality.js';
import { isInstitution, meansMany, organizationType } from './name-kind.js';
import { slipsAmong } from './near-twins.js';
import { meansGroup } from './own-groups.js';
import { isShortName } from './short-names.js';

/** Entries for organizations and groups that documents name. */
export interface DirectoryEntries {
  readonly organizations: readonly DraftFields[];
  readonly groups: readonly DraftFields[];
}

/** What the directory of the workspace and the documents themselves know already. */
export interface Known {
  readonly isKnown: (name: string) => boolean;
  readonly newId: (name: string, fallback: string) => string;
  /** Groups that documents declare themselves. */
  readonly ownGroups: readonly string[];
}

interface Named {
  readonly key: string;
  readonly type: string;
  readonly name: string;
  readonly short?: string;
  readonly isGroup: boolean;
  /** A group that a document declares: counted, so that slips of its name are seen, but not added. */
  readonly isOwn: boolean;
  readonly from: Origin | undefined;
  readonly count: number;
}

const STRAY = /^[\s«"„–—•-]+(?=[А-Яа-яЁё])|[\s,;.]+$/g;

/** A name without quotes that nobody opened or closed. */
function tidy(text: string): string {
  const bare = text.replace(/^[\s–—•-]+|[\s,;.]+$/g, '');
  const opened = (bare.match(/[«„]/g) ?? []).length;
  const closed = (bare.match(/[»“]/g) ?? []).length;
  return closed > opened ? bare.replace(/[»“]$/, '') : bare;
}

/** A slip of a role's name is left for the check to ask about. */
function isNearlyRole(name: string): boolean {
  return nearestMentoringRole(name) !== undefined;
}

function isRole(text: string): boolean {
  const bare = text.replace(STRAY, '');
  return (
    roleNamedBy(bare) !== undefined ||
    mentoringRoleNamed(bare) !== undefined ||
    meansEverybody(bare)
  );
}

/** Two who act together, and a name in apposition. */
const TOGETHER = /\s+(?:при (?:содействии|участии|поддержке)|совместно с)\s+/;
/** «(далее – ТОИУУ)»: how it is called from there on. */
const SHORTENED = /\s*\(далее[^()]*\)/i;
const APPOSITION = /\s[–—]\s.*$/s;

/** Cut at «и» where one of the sides is a role: «координаторы и методисты». */
function cutAtRoles(text: string): readonly string[] {
  const sides = text.split(/\s+и\s+/);
  return sides.length > 1 && sides.some(isRole) ? sides : [text];
}

/** «МАОУ «Лицей № 28» г. Тамбова» is the school, not the town. */
function nameIn({ written, text }: EnumeratedPart): string {
  return isInstitution(written) ? written : text;
}

/** The names that one mention holds. */
function partsOf({ text, place }: Mention): readonly string[] {
  if (place === 'organization' || isRole(text)) return [text];
  return text.split(TOGETHER).flatMap((side) => {
    const { parts } = splitEnumeration(side, isRole);
    const names = parts.length === 0 ? [side] : parts.map(nameIn);
    return names
      .flatMap(cutAtRoles)
      .map((name) => name.replace(SHORTENED, '').replace(APPOSITION, ''));
  });
}

function namedBy(
  text: string,
  { place, from }: Mention,
  own: readonly string[],
): Named | undefined {
  const municipality = isInstitution(text) ? undefined : readMunicipality(text);
  if (municipality !== undefined) {
    const { type, name, short } = municipality;
    return {
      key: normalizeName(short),
      type,
      name,
      short,
      isGroup: false,
      isOwn: false,
      from,
      count: 1,
    };
  }
  const name = tidy(text);
  const isOther = isRole(name) || isNearlyRole(name) || isShortName(name);
  // Teams of a plan may be those of schools: «команда МБОУ «Жердевская СОШ»».
  const isNoPlace = place === 'municipality' && !isInstitution(name);
  if (name.length < 3 || isOther || isNoPlace) return undefined;
  const isGroup = place === 'executor' && (meansMany(name) || postHead(name) !== undefined);
  const type = organizationType(name);
  const isOwn = meansGroup(name, own);
  return { key: foldLetters(name), type, name, isGroup, isOwn, from, count: 1 };
}

function draftOf({ type, name, short, isGroup, from }: Named, { newId }: Known): DraftFields {
  const leaf = { leaf: name, words: '', ...(from && { from }) };
  const id = made(newId(short ?? name, isGroup ? 'group' : 'organization'));
  if (isGroup) return { id, name: leaf };
  return { id, type: made(type), name: leaf, ...(short !== undefined && { short: made(short) }) };
}

/** «Азовский национальный район» and «Азовский МР» are one: the longer name stays. */
function longer(before: Named, named: Named): Named {
  const count = before.count + 1;
  if (isMadeOf(before.name, named.name)) return { ...named, count };
  return named.name.length > before.name.length && named.short !== undefined
    ? { ...named, count }
    : { ...before, count };
}

/**
 * Entries for those whom documents name and nobody knows yet. A name that looks like a slip of one
 * written more often gets none.
 */
export function directoryEntries(mentions: readonly Mention[], known: Known): DirectoryEntries {
  const found = new Map<string, Named>();
  for (const mention of mentions) {
    for (const text of partsOf(mention)) {
      const named = namedBy(text, mention, known.ownGroups);
      if (named === undefined || known.isKnown(named.name) || named.key === '') continue;
      const before = found.get(named.key);
      if (before === undefined) found.set(named.key, named);
      else found.set(named.key, longer(before, named));
    }
  }
  const names = [...found.values()];
  const all = names.filter(({ name }) => !names.some((other) => isMadeOf(name, other.name)));
  const slips = slipsAmong(all);
  const kept = all.filter(({ key, isOwn }) => !isOwn && !slips.has(key));
  return {
    organizations: kept.filter(({ isGroup }) => !isGroup).map((one) => draftOf(one, known)),
    groups: kept.filter(({ isGroup }) => isGroup).map((one) => draftOf(one, known)),
  };
}
