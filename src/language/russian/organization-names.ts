import type { CaseForms } from './cases.js';
import { partsOfName } from './name-parts.js';

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

/** The names written in the directory. */
export function givenNames(organization: IndexedOrganization): OrganizationName[] {
  const { id, name, short, aliases = [], forms } = organization;
  const given: OrganizationName[] = [{ id, text: name, source: 'name', forms }];
  if (short !== undefined) given.push({ id, text: short, source: 'short' });
  for (const text of aliases) given.push({ id, text, source: 'alias' });
  return given;
}

/** Everything an organization may be called, the author's own names first. */
export function organizationNames(organization: IndexedOrganization): OrganizationName[] {
  const names = givenNames(organization);
  const seen = new Set(names.map(({ text }) => text));
  for (const { text } of [...names]) {
    for (const part of partsOfName(text)) {
      if (seen.has(part)) continue;
      seen.add(part);
      names.push({ id: organization.id, text: part, source: 'part' });
    }
  }
  return names;
}
