import type { InteractionEvent, InteractionPlan } from '../../../model/interaction.js';
import type { Project, Seminar, Triad } from '../../../model/project.js';
import { dated, datedEvent, timedSeminar } from './dated.js';
import { isOnce, type Twins } from './twins.js';

const VISITING_MEETING = /выездн[а-яё]*\s+(?:семинар|совещани)/iu;

/** The seminars of a project by what events call them, and by the triad whose practice they show. */
interface Seminars {
  readonly byName: ReadonlyMap<string, Seminar>;
  /** Nothing for a triad with several. */
  readonly byTriad: ReadonlyMap<Triad, Seminar | undefined>;
}

function seminarsOf({ triads: documents }: Project): Seminars {
  const byName = new Map<string, Seminar>();
  const byTriad = new Map<Triad, Seminar | undefined>();
  const triads = new Map(
    documents.flatMap((document) =>
      document.triads.flatMap((triad) => [
        [triad.id, triad] as const,
        [triad.number ?? triad.id, triad] as const,
      ]),
    ),
  );
  for (const seminar of documents.flatMap(({ seminars }) => seminars)) {
    for (const name of [seminar.number, seminar.id]) {
      if (name !== undefined && !byName.has(name)) byName.set(name, seminar);
    }
    const triad = seminar.triad && triads.get(seminar.triad.id);
    if (triad !== undefined) byTriad.set(triad, byTriad.has(triad) ? undefined : seminar);
  }
  return { byName, byTriad };
}

function seminarMeant(
  { seminar, name }: InteractionEvent,
  { triad }: InteractionPlan,
  { byName, byTriad }: Seminars,
): Seminar | undefined {
  if (seminar !== undefined) return byName.get(seminar.id);
  return triad?.target && VISITING_MEETING.test(name) ? byTriad.get(triad.target) : undefined;
}

/**
 * The visiting meetings of interaction plans with the seminars of their triads: one thing that two
 * documents date.
 */
export function visitingMeetings(project: Project): readonly Twins[] {
  const { interactionPlans } = project;
  if (interactionPlans.length === 0) return [];
  const seminars = seminarsOf(project);
  return interactionPlans.flatMap((plan) =>
    plan.events.flatMap((event): readonly Twins[] => {
      const meant = seminarMeant(event, plan, seminars);
      const seminar = meant && dated(timedSeminar(project, meant));
      const meeting = datedEvent(plan.schedule, event);
      if (seminar === undefined || meeting === undefined) return [];
      return isOnce(seminar) && isOnce(meeting) ? [{ seminar, events: [meeting] }] : [];
    }),
  );
}
