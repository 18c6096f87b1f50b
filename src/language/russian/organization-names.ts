import { isAdjective } from './adjective.js';
import type { CaseForms } from './cases.js';
import { MUNICIPAL_TYPES, SETTLEMENT_ABBREVIATIONS, SETTLEMENT_WORDS } from './municipal-types.js';
import { nameShape } from './name-shape.js';

/** An organization of the directory, as far as references to it are concerned. */
export interface IndexedOrganization {
  readonly id: string;
  readonly name: string;
  readonly short?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  /** Case forms of the full name given by the author. */
  readonly forms?: CaseForms | undefined;
}

/** `part` is a name the author did not write but people use: a bare adjective, a bare town. */
export type NameSource = 'name' | 'short' | 'alias' | 'part';

/** One name an organization answers to, in the nominative. */
export interface OrganizationName {
  readonly id: string;
  readonly text: string;
  readonly source: NameSource;
  readonly forms?: CaseForms | undefined;
}

const REGION = /^(.+?)\s+(\S+(?:ой|ого|ей)\s+(?:области|края|обл\.)|Республики\s+\S+)$/u;
const QUOTED = /«([^«»]*(?:«[^«»]*»)?[^«»]*)»|"([^"]+)"|„([^“]+)“|“([^”]+)”/;

/** Everything an organization may be called, the author's own names first. */
export function organizationNames(organization: IndexedOrganization): OrganizationName[] {
  const { id, name, short, aliases = [], forms } = organization;
  const given: OrganizationName[] = [{ id, text: name, source: 'name', forms }];
  if (short !== undefined) given.push({ id, text: short, source: 'short' });
  for (const text of aliases) given.push({ id, text, source: 'alias' });
  const seen = new Set(given.map(({ text }) => text));
  const names = [...given];
  for (const { text } of given) {
    for (const part of partsOfName(text)) {
      if (seen.has(part)) continue;
      seen.add(part);
      names.push({ id, text: part, source: 'part' });
    }
  }
  return names;
}

/** Shorter names contained in a name: «Азовский немецкий … район» → «Азовский МР», «Азовский». */
export function partsOfName(name: string): string[] {
  const parts: string[] = [];
  const withoutRegion = REGION.exec(name)?.[1];
  if (withoutRegion !== undefined) parts.push(...municipalityParts(withoutRegion, true));
  else parts.push(...municipalityParts(name, false));
  const quoted = QUOTED.exec(name);
  const inner = quoted
    ?.slice(1)
    .find((group) => group !== undefined)
    ?.trim();
  if (inner !== undefined && inner !== '') parts.push(inner, ...municipalityParts(inner, true));
  return parts;
}

function municipalityParts(name: string, cut: boolean): string[] {
  const town = townOf(name);
  if (town !== undefined) return [town, `г. ${town}`, `город ${town}`];
  const words = name.split(/\s+/);
  const first = words[0] ?? '';
  if (!isAdjective(first) || !/^\p{Lu}/u.test(first)) return [];
  for (const { name: type, short, plain } of MUNICIPAL_TYPES) {
    const tail = [type, short].find((form) => form !== undefined && endsWithWords(words, form));
    if (tail === undefined) continue;
    const whole = words.slice(0, words.length - tail.split(' ').length).join(' ');
    if (!whole.split(' ').every(isAdjective)) return [];
    const longer = plain === undefined ? [] : [`${first} ${plain}`];
    const common = short === undefined ? [] : [`${whole} ${short}`, `${first} ${short}`];
    return [...(cut ? [name] : []), `${first} ${type}`, ...common, ...longer, whole, first];
  }
  return [];
}

function endsWithWords(words: readonly string[], phrase: string): boolean {
  const tail = words.slice(-phrase.split(' ').length).join(' ');
  return words.length > phrase.split(' ').length && tail.toLowerCase() === phrase.toLowerCase();
}

/** The town a municipality is: «г. Омск», «городской округ город Омск» → «Омск». */
function townOf(name: string): string | undefined {
  const bare = name.replace(
    /^(?:муниципальное образование\s+)?(?:городской округ|муниципальный округ|ГО)\s+(?=\S*г)/iu,
    '',
  );
  const { settlement, rest } = nameShape(bare);
  if (settlement === undefined || rest.trim() !== '') return undefined;
  const word = settlement.word.toLowerCase();
  const isTown =
    word === 'город' ||
    word === 'г.' ||
    !(SETTLEMENT_WORDS.has(word) || SETTLEMENT_ABBREVIATIONS.has(word));
  return isTown ? settlement.name : undefined;
}
