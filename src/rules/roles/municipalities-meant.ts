import { organizationsMeantIn } from '../../model/organizations-meant.js';
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

const makers = new WeakMap<Project, (reference: Reference) => ReadonlySet<string>>();

/**
 * Gives the function that says which municipalities a reference stands for, by id: a school, an
 * authority or its head counts as the municipality it belongs to. Rules share what it has found.
 */
export function municipalitiesMeantIn(
  project: Project,
): (reference: Reference) => ReadonlySet<string> {
  const meant = makers.get(project) ?? createMunicipalitiesMeant(project);
  makers.set(project, meant);
  return meant;
}

function createMunicipalitiesMeant(
  project: Project,
): (reference: Reference) => ReadonlySet<string> {
  const meant = organizationsMeantIn(project);
  const { organizations } = project.directory;
  const alone = new Map<string, ReadonlySet<string>>();
  const ofOne = (id: string): ReadonlySet<string> => {
    const known = alone.get(id);
    if (known !== undefined) return known;
    const organization = organizations.get(id);
    const found = new Set(organization && [municipalityOf(organization, project).id]);
    alone.set(id, found);
    return found;
  };
  const known = new Map<Reference, ReadonlySet<string>>();
  return (reference) => {
    const { target } = reference;
    if (target.kind === 'organization') return ofOne(target.organization.id);
    const before = known.get(reference);
    if (before !== undefined) return before;
    const found = new Set([...meant(reference)].flatMap((id) => [...ofOne(id)]));
    known.set(reference, found);
    return found;
  };
}

/** True where two sets have an id in common. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((id) => other.has(id));
}
