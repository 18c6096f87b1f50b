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

function put(index: Map<string, PlanEvent[]>, key: string, event: PlanEvent): void {
  const there = index.get(key);
  if (there === undefined) index.set(key, [event]);
  else there.push(event);
}

/** Makes the function that finds the one event of a plan that a mark means: by id, then by number. */
function eventFinder(plan: Plan | undefined) {
  const byId = new Map<string, PlanEvent[]>();
  const byNumber = new Map<string, PlanEvent[]>();
  for (const event of plan?.events ?? []) put(byId, event.id, event);
  for (const [event, number] of plan ? eventNumbers(plan) : []) put(byNumber, number, event);
  return (written: string, stage: string | undefined): PlanEvent | undefined => {
    const named = byId.get(written) ?? byNumber.get(numberKey(written)) ?? [];
    const among = stage === undefined ? undefined : eventsOf(plan, stage);
    const found = among === undefined ? named : named.filter((event) => among.has(event));
    return found.length === 1 ? found[0] : undefined;
  };
}

/** The events of a stage, which is named by its id or its number. */
function eventsOf(plan: Plan | undefined, stage: string): ReadonlySet<PlanEvent> {
  const meant = (plan?.stages ?? []).flatMap(({ stage: known, number, events }, index) => {
    const written = number ?? known?.number ?? String(index + 1);
    return known?.id === stage || numberKey(written) === numberKey(stage) ? events : [];
  });
  return new Set(meant);
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
