import type { InteractionEvent, InteractionPlan } from '../../../model/interaction.js';
import { answersTo, triadOf } from '../../../model/numbered.js';
import type { Project, Seminar } from '../../../model/project.js';
import { dated, timedEvent, timedSeminar } from './dated.js';
import { isOnce, type Twins } from './twins.js';

const VISITING_MEETING = /выездн[а-яё]*\s+(?:семинар|совещани)/iu;

/** The seminar of a plan's triad; nothing where it has several. */
function seminarOfTriad({ triad }: InteractionPlan, project: Project): Seminar | undefined {
  if (triad?.target === undefined) return undefined;
  const own = project.triads
    .flatMap(({ seminars }) => seminars)
    .filter((seminar) => triadOf(project, seminar) === triad.target);
  return own.length === 1 ? own[0] : undefined;
}

function seminarMeant(
  { seminar, name }: InteractionEvent,
  project: Project,
  ofTriad: Seminar | undefined,
): Seminar | undefined {
  if (seminar === undefined) return VISITING_MEETING.test(name) ? ofTriad : undefined;
  const { id } = seminar;
  return project.triads.flatMap(({ seminars }) => seminars).find((one) => answersTo(one, id));
}

/**
 * The visiting meetings of interaction plans with the seminars of their triads: one thing that two
 * documents date.
 */
export function visitingMeetings(project: Project): readonly Twins[] {
  return project.interactionPlans.flatMap((plan) => {
    const ofTriad = seminarOfTriad(plan, project);
    return plan.events.flatMap((event): readonly Twins[] => {
      const meant = seminarMeant(event, project, ofTriad);
      const seminar = meant && dated(timedSeminar(project, meant));
      const meeting = dated(timedEvent(plan.schedule, event));
      if (seminar === undefined || meeting === undefined) return [];
      return isOnce(seminar) && isOnce(meeting) ? [{ seminar, events: [meeting] }] : [];
    });
  });
}
