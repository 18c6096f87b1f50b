import { declineOrganization } from '../../../language/russian/index.js';
import type { Reference } from '../../../model/reference-types.js';
import { mention, type Surroundings } from '../mentions.js';

/** A municipality by its short name: «Азовский МР». */
export function shortName(reference: Reference | undefined, around: Surroundings): string {
  if (!reference) return '';
  const { target } = reference;
  if (target.kind !== 'organization') return mention(reference, around);
  return target.organization.short ?? target.organization.name;
}

/** The same in the genitive: «Азовского МР». */
export function shortGenitive(reference: Reference, around: Surroundings): string {
  return declineOrganization(shortName(reference, around), 'genitive').text;
}

/** Short names with the kind they share written once: «Тарский, Знаменский МР». */
export function sharedNames(names: readonly string[]): string {
  const [kind, ...others] = new Set(names.map((name) => name.split(' ').at(-1) ?? ''));
  const shared = others.length === 0 && kind && names.every((name) => name.includes(' '));
  if (!shared || !/^[A-ZА-ЯЁ]{2,3}$/.test(kind)) return names.join(', ');
  return `${names.map((name) => name.slice(0, -kind.length).trim()).join(', ')} ${kind}`;
}
