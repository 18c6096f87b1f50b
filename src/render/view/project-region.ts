import type { Project } from '../../model/project.js';
import type { Organization, Reference, Target } from '../../model/reference-types.js';
import { regionOf } from '../../model/region.js';

/**
 * The region of a project: where all who hold its roles and take part in it belong, as far as the
 * directory says; `undefined` where it names none or several.
 */
export function regionOfProject(project: Project): Organization | undefined {
  const { roles, participants, directory } = project;
  const holders = roles.flatMap((role) => role.holders);
  const members = participants.flatMap(({ reference, group }) => [
    ...(reference ? [reference] : []),
    ...(group?.members ?? []),
  ]);
  const all = [...holders, ...members].flatMap((one) => withMembers(one));
  const regions = new Set(
    all.flatMap(({ target }) => regionOf({ target: employer(target, project) }, directory) ?? []),
  );
  const [only, ...others] = regions;
  return others.length === 0 ? only : undefined;
}

function withMembers(reference: Reference): readonly Reference[] {
  const { target } = reference;
  return target.kind === 'group' ? [reference, ...target.members] : [reference];
}

/** A person counts where they last worked. */
function employer(target: Target, { directory }: Project): Target {
  if (target.kind !== 'person') return target;
  const name = target.person.posts.at(-1)?.organization;
  return name === undefined ? target : directory.resolve(name);
}
