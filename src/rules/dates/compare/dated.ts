import type { PlanEvent, Seminar, Stage, Term } from '../../../model/project.js';
import type { Schedule } from '../../../model/schedule.js';
import { oncePer } from '../../../source/once-per.js';
import { type DatedTerm, datedTerm } from './days.js';
import { isForward } from './fit.js';

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
export function timedEvent({ id }: Schedule, event: PlanEvent): Timed | undefined {
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
export function timedSeminar({ id }: Schedule, seminar: Seminar): Timed | undefined {
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
export function timedOf(schedule: Schedule): readonly Timed[] {
  return [
    ...schedule.plans.flatMap(({ events }) =>
      events.flatMap((event) => timedEvent(schedule, event) ?? []),
    ),
    ...schedule.triads.flatMap(({ seminars }) =>
      seminars.flatMap((seminar) => timedSeminar(schedule, seminar) ?? []),
    ),
  ];
}

/** Every event and seminar of a project that has days, in the order of the documents. */
export const datedOf = oncePer((schedule: Schedule): readonly Dated[] => {
  return timedOf(schedule).flatMap((timed) => dated(timed) ?? []);
});

const datedByTerm = oncePer((schedule: Schedule): ReadonlyMap<Term, Dated> => {
  return new Map(datedOf(schedule).map((one) => [one.term, one]));
});

/** An event of a schedule with its days, where it has any that can be compared. */
export function datedEvent(schedule: Schedule, { term }: PlanEvent): Dated | undefined {
  return term && datedByTerm(schedule).get(term);
}

/** The project's first and last day with their precision, where they are sound and in order. */
export const projectFrame = oncePer(({ term, span }: Schedule) => {
  if (span === undefined || !isForward(span)) return undefined;
  const days = datedTerm(term);
  return days && { place: days.term.place, span, precision: days.term.resolved.precision };
});

export type ProjectFrame = NonNullable<ReturnType<typeof projectFrame>>;
