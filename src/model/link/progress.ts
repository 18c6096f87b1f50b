import type { Evidence, Mark, Progress } from '../progress.js';
import type { Plan, PlanEvent } from '../project.js';
import type { Schedule } from '../schedule.js';
import { type Cursor, choice, field, items, text, textOf } from './cursor.js';
import { eventNumbers, numberKey } from './event-numbers.js';
import { filePath } from './file-path.js';
import { linksOf } from './identity.js';
import { linkTerm } from './term.js';
import { textFields } from './text-fields.js';

const STATES = ['done', 'failed', 'moved'] as const;

/** A plan that may be marked, in its schedule. */
export interface MarkedPlan {
  readonly plan: Plan;
  readonly schedule: Schedule;
}

function linkEvidence(cursor: Cursor): Evidence {
  const own = textOf(cursor);
  const file = text(cursor, 'file');
  const path = file === undefined ? undefined : filePath(file, cursor.place);
  const date = linkTerm(field(cursor, 'date'), {});
  return {
    place: cursor.place,
    ...(own === undefined ? textFields(cursor, 'text') : { text: own }),
    ...textFields(cursor, 'file', 'url', 'number'),
    ...(path !== undefined && { path }),
    ...(date && { date }),
  };
}

/** Makes the function that finds the one event of a plan that a mark means: by id, then by number. */
function eventFinder(plan: Plan | undefined) {
  const numbers = plan === undefined ? new Map<PlanEvent, string>() : eventNumbers(plan);
  return (written: string, stage: string | undefined): PlanEvent | undefined => {
    const among = plan === undefined ? [] : eventsOf(plan, stage);
    const named = among.filter(({ id }) => id === written);
    const found =
      named.length > 0 ? named : among.filter((event) => numbers.get(event) === numberKey(written));
    return found.length === 1 ? found[0] : undefined;
  };
}

function eventsOf(plan: Plan, stage: string | undefined): readonly PlanEvent[] {
  if (stage === undefined) return plan.events;
  return plan.stages.flatMap(({ stage: known, number, events }, index) => {
    const written = number ?? known?.number ?? String(index + 1);
    return known?.id === stage || numberKey(written) === numberKey(stage) ? events : [];
  });
}

function linkMark(
  cursor: Cursor,
  find: ReturnType<typeof eventFinder>,
  schedule: Schedule | undefined,
): Mark | undefined {
  const link = linksOf(cursor, 'event')[0];
  if (link === undefined) return undefined;
  const stage = linksOf(cursor, 'stage')[0];
  const event = find(link.id, stage?.id);
  const context = schedule?.span ? { project: schedule.span } : {};
  const state = choice(cursor, 'state', STATES);
  const date = linkTerm(field(cursor, 'date'), context);
  const movedTo = linkTerm(field(cursor, 'to'), context);
  return {
    place: cursor.place,
    link,
    ...(stage && { stage }),
    ...(event && { event }),
    ...(state && { state }),
    ...(date && { date }),
    ...(movedTo && { movedTo }),
    ...textFields(cursor, 'result', 'reason', 'note'),
    evidence: items(cursor, 'evidence').map(linkEvidence),
  };
}

/** The marks that stand beside a plan. */
export function linkProgress(cursor: Cursor, plans: readonly MarkedPlan[]): Progress {
  const of = linksOf(cursor, 'of')[0];
  const marked = of && plans.find(({ plan }) => plan.id === of.id);
  const find = eventFinder(marked?.plan);
  const date = linkTerm(field(cursor, 'date'), {});
  return {
    place: cursor.place,
    id: text(cursor, 'id') ?? '',
    ...textFields(cursor, 'title', 'project'),
    ...(of && { of }),
    ...marked,
    ...(date && { date }),
    marks: items(cursor, 'events').flatMap((mark) => linkMark(mark, find, marked?.schedule) ?? []),
  };
}
