import { nameWords, normalizeName } from '../../language/russian/normalize.js';
import { stemKey } from '../../language/russian/stem-key.js';
import type { Reference } from '../../model/reference-types.js';

/**
 * A key equal for two references to one and the same, however they are written: the id where the
 * name is found, the name without its endings where it is not.
 */
export function identityOf({ target, text }: Reference): string {
  if (target.kind === 'organization') return `organization ${target.organization.id}`;
  if (target.kind === 'person') return `person ${target.person.id}`;
  if (target.kind === 'group') return `group ${target.group.id}`;
  if (target.kind === 'role') return `role ${target.role}`;
  if (target.kind === 'participants') return 'participants';
  if (target.kind === 'seminar') return `seminar ${target.seminar}`;
  if (target.kind === 'text') return `text ${normalizeName(text)}`;
  return `name ${stemKey(nameWords(text))}`;
}
