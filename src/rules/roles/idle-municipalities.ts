import { participantReferences } from '../../model/organizations-meant.js';
import type { Project } from '../../model/project.js';
import type { Reference } from '../../model/reference-types.js';
import { oncePer } from '../../source/once-per.js';
import { kindOf } from '../participants/enumerated-kinds.js';
import { municipalitiesMeantIn } from './municipalities-meant.js';

/** Those who take part in a project's triads and seminars, by the ids of their municipalities. */
function occupied(project: Project) {
  const meant = municipalitiesMeantIn(project);
  const idsOf = (references: readonly (Reference | undefined)[]) =>
    new Set(references.flatMap((one) => (one === undefined ? [] : [...meant(one)])));
  const triads = project.triads.flatMap((document) => document.triads);
  const seminars = project.triads.flatMap((document) => document.seminars);
  const workshops = seminars.flatMap((seminar) => seminar.workshops);
  return {
    inTriads: idsOf(triads.flatMap(({ mentor, adviser, trainee }) => [mentor, adviser, trainee])),
    atWork: idsOf([
      ...seminars.map(({ host }) => host),
      ...workshops.map(({ municipality }) => municipality),
    ]),
    hasWorkshops: workshops.length > 0,
  };
}

/**
 * Municipalities among a project's participants that are in no triad and run no workshop, by id;
 * empty where the project has no triads or no workshops, or where most of those outside the triads
 * run none.
 */
export const idleMunicipalities = oncePer((project: Project): ReadonlyMap<string, Reference> => {
  const { inTriads, atWork, hasWorkshops } = occupied(project);
  if (!hasWorkshops || inTriads.size === 0) return new Map();
  const outside = new Map<string, Reference>();
  for (const reference of participantReferences(project)) {
    const { target } = reference;
    if (target.kind !== 'organization' || kindOf(target.organization) !== 'municipality') continue;
    const { id } = target.organization;
    if (!inTriads.has(id) && !outside.has(id)) outside.set(id, reference);
  }
  const idle = [...outside].filter(([id]) => !atWork.has(id));
  const isForSome = idle.length > 1 && idle.length * 2 > outside.size;
  return new Map(isForSome ? [] : idle);
});
