import type { Term } from '../../../model/project.js';
import type { Schedule } from '../../../model/schedule.js';
import type { Interval } from '../../../timing/timing.js';
import { type Dated, datedOf, type ProjectFrame } from './dated.js';
import { extentOfDays } from './days.js';
import { falls } from './numbered.js';
import { breachOfProject } from './placement.js';

/** The days of the nearest sound events before and after one. */
export interface Neighbours {
  readonly earlier?: Interval;
  readonly later?: Interval;
}

/**
 * The events of an interaction plan stand in the order of the management cycle, without stages: what
 * stands beside an event bears witness to its year. Empty for other schedules.
 */
export function cycleNeighbours(
  schedule: Schedule,
  frame: ProjectFrame,
): ReadonlyMap<Term, Neighbours> {
  if (schedule.of !== 'interaction-plan') return new Map();
  const events = datedOf(schedule).map((event) => ({
    term: event.term,
    days: breachOfProject(event, frame) ? undefined : extentOfDays(event.days),
  }));
  const found = new Map<Term, Neighbours>();
  let earlier: Interval | undefined;
  for (const { term, days } of events) {
    found.set(term, { ...(earlier && { earlier }) });
    earlier = days ?? earlier;
  }
  let later: Interval | undefined;
  for (const { term, days } of events.toReversed()) {
    found.set(term, { ...found.get(term), ...(later && { later }) });
    later = days ?? later;
  }
  return found;
}

/** Whether the days of an event keep the order of what stands beside it. */
export function keepsOrder({ days }: Pick<Dated, 'days'>, beside: Neighbours | undefined): boolean {
  const own = extentOfDays(days);
  if (beside === undefined || own === undefined) return true;
  const { earlier, later } = beside;
  return !(earlier && falls(earlier, own)) && !(later && falls(own, later));
}
