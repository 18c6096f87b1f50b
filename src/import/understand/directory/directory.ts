import { splitEnumeration } from '../../../language/russian/enumeration.js';
import { normalizeName } from '../../../language/russian/normalize.js';
import { mentoringRoleNamed } from '../../../model/link/mentoring-role-words.js';
import { meansEverybody, roleNamedBy } from '../../../model/link/role-words.js';
import type { Origin } from '../../pieces/piece.js';
import { type DraftFields, made } from '../draft.js';
import type { Mention } from './mentions.js';
import { readMunicipality } from './municipality.js';
import { meansMany, organizationType } from './name-kind.js';
import { slipsAmong } from './near-twins.js';

/** Entries for organizations and groups that documents name. */
export interface DirectoryEntries {
  readonly organizations: readonly DraftFields[];
  readonly groups: readonly DraftFields[];
}

/** What the directory of the workspace and the documents themselves know already. */
export interface Known {
  readonly isKnown: (name: string) => boolean;
  readonly newId: (name: string, fallback: string) => string;
}

interface Named {
  readonly key: string;
  readonly type: string;
  readonly name: string;
  readonly short?: string;
  readonly isGroup: boolean;
  readonly from: Origin | undefined;
  count: number;
}

const STRAY = /^[\s«"„–—•-]+(?=[А-Яа-яЁё])|[\s,;.]+$/g;

/** A name without quotes that nobody opened or closed. */
function tidy(text: string): string {
  const bare = text.replace(/^[\s–—•-]+|[\s,;.]+$/g, '');
  const opened = (bare.match(/[«„]/g) ?? []).length;
  const closed = (bare.match(/[»“]/g) ?? []).length;
  return closed > opened ? bare.replace(/[»“]$/, '') : bare;
}

function isRole(text: string): boolean {
  const bare = text.replace(STRAY, '');
  return (
    roleNamedBy(bare) !== undefined ||
    mentoringRoleNamed(bare) !== undefined ||
    meansEverybody(bare)
  );
}

/** The names that one mention holds. */
function partsOf({ text, place }: Mention): readonly string[] {
  if (place === 'organization' || isRole(text)) return [text];
  const { parts } = splitEnumeration(text, isRole);
  return parts.length === 0 ? [text] : parts.map((part) => part.text);
}

function namedBy(text: string, { place, from }: Mention): Named | undefined {
  const municipality = readMunicipality(text);
  if (municipality !== undefined) {
    const { type, name, short } = municipality;
    return { key: normalizeName(name), type, name, short, isGroup: false, from, count: 1 };
  }
  const name = tidy(text);
  if (name.length < 3 || isRole(name) || place === 'municipality') return undefined;
  const isGroup = place === 'executor' && meansMany(name);
  const type = organizationType(name);
  return { key: normalizeName(name), type, name, isGroup, from, count: 1 };
}

function draftOf({ type, name, short, isGroup, from }: Named, { newId }: Known): DraftFields {
  const leaf = { leaf: name, words: '', ...(from && { from }) };
  const id = made(newId(short ?? name, isGroup ? 'group' : 'organization'));
  if (isGroup) return { id, name: leaf };
  return { id, type: made(type), name: leaf, ...(short !== undefined && { short: made(short) }) };
}

/**
 * Entries for those whom documents name and nobody knows yet. A name that looks like a slip of one
 * written more often gets none.
 */
export function directoryEntries(mentions: readonly Mention[], known: Known): DirectoryEntries {
  const found = new Map<string, Named>();
  for (const mention of mentions) {
    for (const text of partsOf(mention)) {
      const named = namedBy(text, mention);
      if (named === undefined || known.isKnown(named.name) || named.key === '') continue;
      const before = found.get(named.key);
      if (before === undefined) found.set(named.key, named);
      else before.count++;
    }
  }
  const all = [...found.values()];
  const slips = slipsAmong(all);
  const kept = all.filter(({ key }) => !slips.has(key));
  return {
    organizations: kept.filter(({ isGroup }) => !isGroup).map((one) => draftOf(one, known)),
    groups: kept.filter(({ isGroup }) => isGroup).map((one) => draftOf(one, known)),
  };
}
