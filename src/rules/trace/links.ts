import type { Link, PlanEvent, Project } from '../../model/project.js';
import type { IdKind } from '../../model/written-ids.js';

/** A written link with what it should lead to. */
export interface TypedLink extends Link {
  readonly to: IdKind;
  /** `project/kind:id` of what the link stands in. */
  readonly entity: string;
}

const NONE: readonly TypedLink[] = [];

function typed(links: readonly Link[], to: IdKind, entity: string): readonly TypedLink[] {
  return links.length === 0 ? NONE : links.map(({ id, place }) => ({ id, place, to, entity }));
}

function eventLinks(event: PlanEvent, project: string): readonly TypedLink[] {
  const entity = `${project}/event:${event.id}`;
  const all = (links: readonly Link[], to: IdKind) => typed(links, to, entity);
  const seminars = event.executors.flatMap(({ target, place }) =>
    target.kind === 'seminar' ? [{ place, id: target.seminar }] : [],
  );
  return [
    ...all(event.tasks, 'task'),
    ...all(event.indicators, 'indicator'),
    ...all(event.achieves, 'result'),
    ...all(event.after, 'event'),
    ...all(event.seminar ? [event.seminar] : [], 'seminar'),
    ...all(seminars, 'seminar'),
  ];
}

function passportLinks({ passport, id }: Project): readonly TypedLink[] {
  if (passport === undefined) return [];
  const all = (links: readonly Link[], to: IdKind, entity: string) =>
    typed(links, to, `${id}/${entity}`);
  return [
    ...passport.tasks.flatMap((task) => [
      ...all(task.indicators, 'indicator', `task:${task.id}`),
      ...all(task.results, 'result', `task:${task.id}`),
    ]),
    ...passport.indicators.flatMap((indicator) => [
      ...all(indicator.tasks, 'task', `indicator:${indicator.id}`),
      ...all(indicator.results, 'result', `indicator:${indicator.id}`),
    ]),
    ...passport.results.flatMap((result) => all(result.tasks, 'task', `result:${result.id}`)),
  ];
}

/** Every link of a project to one of its own items, in the order of its documents. */
export function linksOf(project: Project): readonly TypedLink[] {
  const { id, plans, triads } = project;
  return [
    ...passportLinks(project),
    ...plans.flatMap((plan) => [
      ...plan.stages.flatMap(({ reference }) =>
        reference ? [{ ...reference, to: 'stage', entity: `${id}/plan:${plan.id}` } as const] : [],
      ),
      ...plan.events.flatMap((event) => eventLinks(event, id)),
    ]),
    ...triads.flatMap(({ seminars }) =>
      seminars.flatMap(({ triad, id: seminar }) =>
        triad ? [{ ...triad, to: 'triad', entity: `${id}/seminar:${seminar}` } as const] : [],
      ),
    ),
  ];
}
