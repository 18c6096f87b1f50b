import type { MentoringProgramme } from '../../../model/mentoring.js';
import type { PlanEvent } from '../../../model/project.js';

/** Printed numbers of a programme's events: through all stages, those given by the author as given. */
export function programmeNumbers({
  events,
}: Pick<MentoringProgramme, 'events'>): ReadonlyMap<PlanEvent, string> {
  let last = 0;
  return new Map(
    events.map((event) => {
      if (event.unnumbered === true) return [event, ''];
      last += 1;
      return [event, event.number ?? `${last}.`];
    }),
  );
}
