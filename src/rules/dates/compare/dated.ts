import type { PlanEvent, Project, Seminar, Stage, Term } from '../../../model/project.js';
import { type DatedTerm, datedTerm } from './days.js';
import { isForward } from './fit.js';
import { oncePerProject } from './once-per-project.js';

/** An event or a seminar with its term. */
export interface Timed {
  readonly owner: 'event' | 'seminar';
  readonly name: string;
  /** `project/kind:id` */
  readonly entity: string;
  readonly term: Term;
  /** The stage the event stands in. */
  readonly stage?: Stage;
}

/** An event or a seminar with days that can be compared. */
export interface Dated extends Timed, DatedTerm {}

/** What a seminar is called: its name, or its number. */
function nameOfSeminar({ name, number }: Seminar): string {
  return name ?? number ?? '';
}

/** An event with its term. */
export function timedEvent({ id }: Project, event: PlanEvent): Timed | undefined {
  const { name, stage, term } = event;
  if (term === undefined) return undefined;
  return {
    owner: 'event',
    name,
    entity: `${id}/event:${event.id}`,
    term,
    ...(stage && { stage }),
  };
}

/** A seminar with its term. */
export function timedSeminar({ id }: Project, seminar: Seminar): Timed | undefined {
  const { term } = seminar;
  if (term === undefined) return undefined;
  return {
    owner: 'seminar',
    name: nameOfSeminar(seminar),
    entity: `${id}/seminar:${seminar.id}`,
    term,
  };
}

/** The same with its days, where it has any that can be compared. */
export function dated(timed: Timed | undefined): Dated | undefined {
  const days = datedTerm(timed?.term);
  return timed && days && { ...timed, ...days };
}

/** Every event and seminar of a project that has a term, in the order of the documents. */
export function timedOf(project: Project): readonly Timed[] {
  return [
    ...project.plans.flatMap(({ events }) =>
      events.flatMap((event) => timedEvent(project, event) ?? []),
    ),
    ...project.triads.flatMap(({ seminars }) =>
      seminars.flatMap((seminar) => timedSeminar(project, seminar) ?? []),
    ),
  ];
}

/** Every event and seminar of a project that has days, in the order of the documents. */
export const datedOf = oncePerProject((project: Project): readonly Dated[] => {
  return timedOf(project).flatMap((timed) => dated(timed) ?? []);
});

/** The project's first and last day with their precision, where they are sound and in order. */
export const projectFrame = oncePerProject(({ term, span }: Project) => {
  if (span === undefined || !isForward(span)) return undefined;
  const days = datedTerm(term);
  return days && { place: days.term.place, span, precision: days.term.resolved.precision };
});

export type ProjectFrame = NonNullable<ReturnType<typeof projectFrame>>;
