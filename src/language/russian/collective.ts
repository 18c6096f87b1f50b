import { declineAdjective } from './adjective.js';
import { declineOrganization, type NamedOrganization } from './decline-organization.js';
import { municipalShape } from './name-parts.js';
import { pluralType } from './plural-type.js';

/**
 * Names of several municipalities in the genitive, the kind written once: «Нововаршавского,
 * Полтавского муниципальных районов и г. Омска». The order given is kept within each kind; other
 * organizations follow with their own forms.
 */
export function collectiveGenitive(organizations: readonly NamedOrganization[]): string {
  const groups = new Map<string, { type: string; adjectives: string[] }>();
  const others: string[] = [];
  for (const organization of organizations) {
    const shape = municipalShape(organization.name);
    if (shape === undefined || organization.forms?.genitive !== undefined) {
      others.push(declineOrganization(organization, 'genitive').text);
      continue;
    }
    const group = groups.get(shape.type.name) ?? {
      type: pluralType(shape.type, 'genitive'),
      adjectives: [],
    };
    group.adjectives.push(
      shape.adjectives.map((word) => declineAdjective(word, 'genitive')).join(' '),
    );
    groups.set(shape.type.name, group);
  }
  const named = [...groups].map(([singular, { type, adjectives }]) =>
    adjectives.length === 1
      ? `${adjectives[0]} ${declineOrganization(singular, 'genitive').text}`
      : `${inList(adjectives, others.length === 0 && groups.size === 1)} ${type}`,
  );
  return inList([...named, ...others], true);
}

/** «а, б и в», or «а, б, в» where a longer list goes on. */
function inList(items: readonly string[], last: boolean): string {
  if (!last || items.length < 2) return items.join(', ');
  return `${items.slice(0, -1).join(', ')} и ${items.at(-1)}`;
}
