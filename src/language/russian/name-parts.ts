import { isAdjective } from './adjective.js';
import { MUNICIPAL_TYPES, type MunicipalType } from './municipal-types.js';
import { nameShape } from './name-shape.js';

const REGION = / (?:\S+(?:ой|ого|ей) (?:области|края|обл\.)|республики \S+)$/iu;
const QUOTED = /«([^«»]*(?:«[^«»]*»)?[^«»]*)»|"([^"]+)"|„([^“]+)“|“([^”]+)”/;
const TOWN_PREFIX =
  /^(?:муниципальное образование )?(?:(?:муниципальный|городской) округ |ГО )?(?=г\.|город[ -])/iu;
/** The region may be left out where a smaller place is named. */
const NAMES_PLACE = /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:район|округ|город|г\.|МР|ГО|поселени)/u;
const ENDS_AS_MUNICIPALITY = /(?:район|округ|поселение|улус|МР|МО|ГО|ГП|СП|АО)$/i;

/**
 * Shorter names contained in a name: «Азовский немецкий национальный муниципальный район» →
 * «Азовский МР», «Азовский район», «Азовский»; «г. Омск» → «Омск»; what stands in quotes.
 */
export function partsOfName(name: string): string[] {
  const spaced = name.replace(/\s+/g, ' ').trim();
  const plain = withoutRegion(spaced);
  const parts = municipalityParts(plain ?? spaced);
  if (plain !== undefined && NAMES_PLACE.test(plain)) parts.unshift(plain);
  const quoted = /[«"„“]/.test(spaced) ? QUOTED.exec(spaced) : null;
  const inner = quoted
    ?.slice(1)
    .find((group) => group !== undefined)
    ?.trim();
  if (inner !== undefined && inner !== '') parts.push(inner, ...municipalityParts(inner));
  return parts;
}

/** The name without «Омской области» at its end, or `undefined` where there is none. */
export function withoutRegion(name: string): string | undefined {
  const found = REGION.exec(name);
  return found === null ? undefined : name.slice(0, found.index);
}

/** A district's own name and kind, apart: «Тарский МР» → «Тарский», муниципальный район. */
export function municipalShape(
  name: string,
): { readonly adjectives: readonly string[]; readonly type: MunicipalType } | undefined {
  if (!ENDS_AS_MUNICIPALITY.test(name)) return undefined;
  const words = name.split(/\s+/);
  for (const type of MUNICIPAL_TYPES) {
    const tail = [type.name, type.short].find((form) => form && endsWithPhrase(words, form));
    if (tail === undefined) continue;
    const adjectives = words.slice(0, -tail.split(' ').length);
    const proper =
      /^[A-ZÀ-ÖØ-ÞЀ-ЯӘӨҮҖҢҺ]/u.test(adjectives[0] ?? '') && adjectives.every(isAdjective);
    return proper ? { adjectives, type } : undefined;
  }
  return undefined;
}

function municipalityParts(name: string): string[] {
  const town = townOf(name);
  if (town !== undefined) return [town, `г. ${town}`, `город ${town}`];
  const shape = municipalShape(name);
  if (shape === undefined) return [];
  const { short, plain, name: kind } = shape.type;
  const whole = shape.adjectives.join(' ');
  const first = shape.adjectives.slice(0, 1).join('');
  return [whole, first].flatMap((adjective) => [
    `${adjective} ${kind}`,
    ...(short === undefined ? [] : [`${adjective} ${short}`]),
    ...(plain === undefined ? [] : [`${adjective} ${plain}`]),
    adjective,
  ]);
}

function endsWithPhrase(words: readonly string[], phrase: string): boolean {
  const tail = words.slice(-phrase.split(' ').length).join(' ');
  return tail.toLowerCase() === phrase.toLowerCase();
}

/** The town a municipality is: «г. Омск», «городской округ город Омск» → «Омск». */
function townOf(name: string): string | undefined {
  const prefix = TOWN_PREFIX.exec(name);
  if (prefix === null) return undefined;
  const { settlement, rest } = nameShape(name.slice(prefix[0].length));
  return rest.trim() === '' ? settlement?.name : undefined;
}
