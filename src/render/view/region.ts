import type { Organization, Reference } from '../../model/reference-types.js';
import type { Surroundings } from './mentions.js';

/** The region that a municipality lies in, as far as the directory says. */
export function regionOf(
  { target }: Reference,
  { schedule: { directory } }: Surroundings,
): Organization | undefined {
  let above = target.kind === 'organization' ? target.organization : undefined;
  const seen = new Set<Organization>();
  while (above && above.type !== 'region' && !seen.has(above)) {
    seen.add(above);
    above = above.parent === undefined ? undefined : directory.organizations.get(above.parent);
  }
  return above?.type === 'region' ? above : undefined;
}
