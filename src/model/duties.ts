import { oncePer } from '../source/once-per.js';
import type { PlanEvent, Project, Seminar, Triad } from './project.js';
import type { Reference } from './reference-types.js';

/** What somebody named in a plan or in the triads is to do. */
export interface Duty {
  readonly reference: Reference;
  readonly as: 'executor' | 'mentor' | 'adviser' | 'trainee' | 'host' | 'workshop';
  /** The event's number or name, the triad's or the seminar's number. */
  readonly of: string;
  /** `project/kind:id` */
  readonly entity: string;
}

function executorsOf(event: PlanEvent, project: Project): readonly Duty[] {
  const of = event.number ?? event.name;
  const entity = `${project.id}/event:${event.id}`;
  return event.executors.flatMap((reference) => {
    const { target } = reference;
    const chosen = target.kind === 'group' && target.members !== target.group.members;
    const all = chosen ? [reference, ...target.members] : [reference];
    return all.map((one): Duty => ({ reference: one, as: 'executor', of, entity }));
  });
}

function membersOf(triad: Triad, project: Project): readonly Duty[] {
  const of = triad.number ?? triad.id;
  const entity = `${project.id}/triad:${triad.id}`;
  return (['mentor', 'adviser', 'trainee'] as const).flatMap((as) => {
    const reference = triad[as];
    return reference === undefined ? [] : [{ reference, as, of, entity }];
  });
}

function seminarDuties(seminar: Seminar, project: Project): readonly Duty[] {
  const of = seminar.number ?? seminar.name ?? seminar.id;
  const entity = `${project.id}/seminar:${seminar.id}`;
  const host: readonly Duty[] = seminar.host
    ? [{ reference: seminar.host, as: 'host', of, entity }]
    : [];
  return [
    ...host,
    ...seminar.workshops.map(
      ({ municipality }): Duty => ({ reference: municipality, as: 'workshop', of, entity }),
    ),
  ];
}

/** Who does what in a project: triads and seminars first, then the plans. */
export const dutiesOf = oncePer((project: Project): readonly Duty[] => [
  ...project.triads.flatMap(({ triads }) => triads.flatMap((one) => membersOf(one, project))),
  ...project.triads.flatMap(({ seminars }) =>
    seminars.flatMap((one) => seminarDuties(one, project)),
  ),
  ...project.plans.flatMap(({ events }) => events.flatMap((one) => executorsOf(one, project))),
]);
