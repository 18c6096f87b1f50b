import type { Term } from '../../../model/project.js';
import type { Schedule } from '../../../model/schedule.js';
import type { Interval } from '../../../timing/timing.js';
import { datedOf, type ProjectFrame } from './dated.js';
import { extentOfDays } from './days.js';
import { breachOfProject } from './placement.js';

/** The days of the nearest events before and after one that lie in the project. */
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
