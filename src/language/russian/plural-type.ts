import { declineAdjective } from './adjective.js';
import { CASES, type GrammaticalCase } from './cases.js';
import { declineOrganization } from './decline-organization.js';
import { foldLetters } from './letters.js';
import { MUNICIPAL_TYPES, type MunicipalType } from './municipal-types.js';

/**
 * «муниципальных районов» → «муниципального района»: the kind written once for several names,
 * turned to one of them. Nominative and accusative look alike; the nominative is taken.
 */
export function singularType(phrase: string): string | undefined {
  known ??= singulars();
  return known.get(foldLetters(phrase));
}

/** The kind in the plural, as after several adjectives: «муниципальных районов». */
export function pluralType(type: MunicipalType, target: GrammaticalCase): string {
  const adjective = type.name.split(' ').slice(0, -1).map(pluralAdjective);
  const leading = adjective.map((word) => declineAdjective(word, target));
  return [...leading, type.plural[CASES.indexOf(target)] ?? ''].join(' ');
}

// Made when first asked for: it takes longer than reading a document.
let known: ReadonlyMap<string, string> | undefined;

function singulars(): Map<string, string> {
  const map = new Map<string, string>();
  for (const type of MUNICIPAL_TYPES) {
    for (const target of CASES) {
      const phrase = foldLetters(pluralType(type, target));
      if (!map.has(phrase)) map.set(phrase, declineOrganization(type.name, target).text);
    }
  }
  return map;
}

function pluralAdjective(word: string): string {
  return word.replace(/[ыоие][йе]$/, /[гкхжшчщ](?:ий|ой|ое|ее)$/.test(word) ? 'ие' : 'ые');
}
