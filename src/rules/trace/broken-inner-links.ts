import type { Link, PlanEvent, Project } from '../../model/project.js';
import type { Workspace } from '../../model/workspace.js';
import { ownIds } from '../../model/written-ids.js';
import { type BrokenLink, broken, intoOther, isOutside, type Known } from './broken-links.js';
import type { ReferenceUnknownArgs } from './reference-unknown.page.js';

/** Links of one place with the ids that they may lead to. */
interface Links {
  readonly to: ReferenceUnknownArgs['to'];
  readonly links: readonly Link[];
  readonly ids: ReadonlySet<string>;
  readonly entity: string;
}

function brokenOf({ to, links, ids, entity }: Links, known: Known): readonly BrokenLink[] {
  return links.flatMap((link): readonly BrokenLink[] => {
    if (link.id.includes('/')) return intoOther(link, entity, known);
    return ids.has(link.id) ? [] : [broken(link, to, ids, entity)];
  });
}

/** The project above with its events: what an interaction plan carries out may be of either. */
function eventsAbove({ passport }: Project, known: Known): ReadonlySet<string> | undefined {
  const { parent } = passport ?? {};
  if (parent === undefined) return new Set();
  const project = known.projects.get(parent.id);
  return project && known.idsOf(project).event;
}

/** What an interaction plan points at: its triad, its own events, those of the plans, the passport. */
function interactionLinks(project: Project, known: Known): readonly Links[] {
  const ids = known.idsOf(project);
  const above = eventsAbove(project, known);
  const forms = project.triads.flatMap(({ approbation }) => approbation?.forms ?? []);
  const formIds = new Set(forms.map(({ id }) => id));
  return project.interactionPlans.flatMap((plan) => {
    const own = new Set([...ownIds(plan.place, ['components'], 'events'), ...ids.event]);
    const ofEvents = plan.events.flatMap((event): readonly Links[] => {
      const entity = `${plan.id}/event:${event.id}`;
      const isKnown = above !== undefined && project.plans.length > 0;
      const carriedOut = event.implements && isKnown ? [event.implements] : [];
      return [
        { to: 'event', links: event.after, ids: own, entity },
        { to: 'event', links: carriedOut, ids: new Set([...ids.event, ...(above ?? [])]), entity },
        { to: 'seminar', links: event.seminar ? [event.seminar] : [], ids: ids.seminar, entity },
        { to: 'task', links: event.tasks, ids: ids.task, entity },
        { to: 'indicator', links: event.indicators, ids: ids.indicator, entity },
        { to: 'result', links: event.achieves, ids: ids.result, entity },
        { to: 'form', links: forms.length === 0 ? [] : event.forms, ids: formIds, entity },
      ];
    });
    const triad = plan.triad === undefined ? [] : [plan.triad];
    const entity = `${project.id}/plan:${plan.id}`;
    return [{ to: 'triad', links: triad, ids: ids.triad, entity } as const, ...ofEvents];
  });
}

/** What the forms of approbation point at. */
function formLinks(project: Project, known: Known): readonly Links[] {
  const ids = known.idsOf(project);
  const events = new Set([
    ...ids.event,
    ...project.interactionPlans.flatMap(({ place }) => ownIds(place, ['components'], 'events')),
  ]);
  return project.triads
    .flatMap(({ approbation }) => approbation?.forms ?? [])
    .flatMap(({ id, links, events: tried, indicators }): readonly Links[] => {
      const entity = `${project.id}/form:${id}`;
      return [
        { to: 'triad', links, ids: ids.triad, entity },
        { to: 'event', links: project.plans.length > 0 ? tried : [], ids: events, entity },
        { to: 'indicator', links: indicators, ids: ids.indicator, entity },
      ];
    });
}

/** Links of the interaction plans and the approbation of a project to items that do not exist. */
export function brokenInPlans(project: Project, known: Known): readonly BrokenLink[] {
  if (project.hasUnread) return [];
  return [...interactionLinks(project, known), ...formLinks(project, known)]
    .filter(({ to, ids }) => ids.size > 0 || !isOutside(project, to))
    .flatMap((links) => brokenOf(links, known));
}

function brokenSteps(
  id: string,
  steps: readonly PlanEvent[],
  ids: ReadonlySet<string>,
  known: Known,
): readonly BrokenLink[] {
  return steps.flatMap((step) =>
    brokenOf({ to: 'step', links: step.after, ids, entity: `${id}/event:${step.id}` }, known),
  );
}

/** Steps of procedures and events of programmes that name as earlier what is not there. */
export function brokenInMentoring(
  { procedures, programmes }: Workspace,
  known: Known,
): readonly BrokenLink[] {
  return [
    ...procedures.flatMap(({ id, place, steps }) =>
      brokenSteps(id, steps, new Set(ownIds(place, [], 'steps')), known),
    ),
    ...programmes.flatMap(({ id, place, events }) =>
      brokenSteps(id, events, new Set(ownIds(place, ['stages'], 'events')), known),
    ),
  ];
}
