import { byOwnId } from '../../../model/distinct-ids.js';
import type { PlanEvent, Project } from '../../../model/project.js';
import type { Schedule } from '../../../model/schedule.js';
import type { Workspace } from '../../../model/workspace.js';
import { type Dated, datedEvent } from './dated.js';

/** An event that carries out another one, of its own project or of the one above. */
export interface ChildEvent {
  readonly event: Dated;
  readonly parent: Dated;
}

type Find = (id: string) => Dated | undefined;

/** Finds dated events of a project's plans by id. */
function finderOf(project: Project | undefined): Find {
  if (project === undefined) return () => undefined;
  const events = byOwnId(project.plans.flatMap((plan) => plan.events));
  return (id) => {
    const event = events.get(id);
    return event && datedEvent(project, event);
  };
}

function childrenIn(
  schedule: Schedule,
  events: readonly PlanEvent[],
  find: Find,
): readonly ChildEvent[] {
  return events.flatMap((one): readonly ChildEvent[] => {
    if (one.implements === undefined) return [];
    const event = datedEvent(schedule, one);
    const parent = find(one.implements.id);
    return event && parent && parent.term !== event.term ? [{ event, parent }] : [];
  });
}

/** Every dated event of a workspace whose `implements` names a dated event of a plan. */
export function childEvents({ projects }: Workspace): readonly ChildEvent[] {
  const finders = new Map(projects.map((project) => [project.id, finderOf(project)]));
  const elsewhere: Find = (id) => {
    const [project = '', ...rest] = id.split('/');
    return finders.get(project)?.(rest.join('/'));
  };
  return projects.flatMap((project) => {
    const { passport, plans, interactionPlans } = project;
    const own = finders.get(project.id);
    const above = passport?.parent && finders.get(passport.parent.id);
    const find: Find = (id) => (id.includes('/') ? elsewhere(id) : (above?.(id) ?? own?.(id)));
    return [
      ...plans.flatMap(({ events }) => childrenIn(project, events, find)),
      ...interactionPlans.flatMap(({ events, schedule }) =>
        childrenIn(schedule, events, (id) => (id.includes('/') ? elsewhere(id) : own?.(id))),
      ),
    ];
  });
}
