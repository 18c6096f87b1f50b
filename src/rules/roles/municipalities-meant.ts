import { createOrganizationsMeant } from '../../model/organizations-meant.js';
import type { Project } from '../../model/project.js';
import type { Organization, Reference } from '../../model/reference-types.js';
import { kindOf } from '../participants/enumerated-kinds.js';

/** More steps up than any directory has; ends a circle of parents. */
const HIGHEST = 8;

/** The municipality an organization belongs to, or itself where none is known. */
function municipalityOf(organization: Organization, { directory }: Project): Organization {
  let one = organization;
  for (let step = 0; step < HIGHEST && kindOf(one) !== 'municipality'; step++) {
    const above = one.parent === undefined ? undefined : directory.resolve(one.parent);
    if (above?.kind !== 'organization') return organization;
    one = above.organization;
  }
  return kindOf(one) === 'municipality' ? one : organization;
}

/**
 * Makes the function that says which municipalities a reference stands for, by id: a school, an
 * authority or its head counts as the municipality it belongs to.
 */
export function createMunicipalitiesMeant(
  project: Project,
): (reference: Reference) => ReadonlySet<string> {
  const meant = createOrganizationsMeant(project);
  const { organizations } = project.directory;
  return (reference) =>
    new Set(
      [...meant(reference)].flatMap((id) => {
        const organization = organizations.get(id);
        return organization === undefined ? [] : [municipalityOf(organization, project).id];
      }),
    );
}

/** True where two sets have an id in common. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((id) => other.has(id));
}
