import type { Directory, Organization, Reference } from './reference-types.js';

/** The region that a municipality lies in, as far as the directory says. */
export function regionOf(
  { target }: Pick<Reference, 'target'>,
  directory: Directory,
): Organization | undefined {
  let above = target.kind === 'organization' ? target.organization : undefined;
  const seen = new Set<Organization>();
  while (above && above.type !== 'region' && !seen.has(above)) {
    seen.add(above);
    above = above.parent === undefined ? undefined : directory.organizations.get(above.parent);
  }
  return above?.type === 'region' ? above : undefined;
}
