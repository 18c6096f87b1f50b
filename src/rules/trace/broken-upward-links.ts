import type { Project } from '../../model/project.js';
import { meantProjects } from '../../model/stray-project.js';
import { within } from '../../source/source-file.js';
import { type BrokenLink, broken, intoOther, type Known } from './broken-links.js';

/** The project above, where it is not in the workspace. */
function lostParent(
  { passport, id }: Project,
  { projects, elsewhere }: Known,
): readonly BrokenLink[] {
  const link = passport?.parent;
  if (link === undefined || projects.has(link.id) || elsewhere.projects.has(link.id)) return [];
  const others = [...projects.keys(), ...elsewhere.projects].filter((other) => other !== id);
  return [broken(link, 'project', others, `${id}/project:${id}`)];
}

/** Links to the project above: `parent`, and the events of it that ours implement. */
export function brokenUpwards(project: Project, known: Known): readonly BrokenLink[] {
  const lost = lostParent(project, known);
  if (lost.length > 0) return lost;
  const { passport, id, plans } = project;
  const parent = passport?.parent && known.projects.get(passport.parent.id);
  const above = parent ? known.idsOf(parent).event : [];
  const events = new Set([...above, ...known.idsOf(project).event]);
  return plans.flatMap((plan) =>
    plan.events.flatMap(({ implements: up, id: event }): readonly BrokenLink[] => {
      if (up === undefined) return [];
      const entity = `${id}/event:${event}`;
      if (up.id.includes('/')) return intoOther(up, entity, known);
      return events.has(up.id) ? [] : [broken(up, 'event', events, entity)];
    }),
  );
}

/** A document whose `project` nobody has a passport for, while a project of nearly this name has one. */
export function strayDocuments(
  { id, passport, plans, triads }: Project,
  known: Known,
): readonly BrokenLink[] {
  if (passport !== undefined) return [];
  const here = [...known.projects.values()].flatMap((one) => (one.passport ? [one.id] : []));
  const withPassport = meantProjects(id, [...here, ...known.elsewhere.projects]);
  if (withPassport.length === 0) return [];
  return [...plans, ...triads].map(({ place }) =>
    broken({ place: within(place, 'project'), id }, 'project', withPassport, `${id}/project:${id}`),
  );
}
