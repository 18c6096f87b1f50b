import type { Plan, PlanEvent } from '../project.js';

/** A number for comparison: «1.2.», «1.2» and «1.2)» are one. */
export function numberKey(written: string): string {
  return written.trim().replace(/[.)]+$/, '');
}

/**
 * What each event of a plan is numbered: as written, else by its position in the way the plan
 * numbers. Events without a number have none.
 */
export function eventNumbers(plan: Plan): ReadonlyMap<PlanEvent, string> {
  const numbers = new Map<PlanEvent, string>();
  const staged = new Set(plan.stages.flatMap(({ events }) => events));
  const loose = plan.events.filter((event) => !staged.has(event));
  let through = 0;
  const count = (events: readonly PlanEvent[], stage: string | undefined) => {
    let within = 0;
    for (const event of events) {
      if (event.unnumbered === true) continue;
      through += 1;
      within += 1;
      const made = {
        stage: stage === undefined ? `${through}` : `${stage}.${within}`,
        through: `${through}`,
        restart: `${within}`,
      }[plan.numbering];
      numbers.set(event, numberKey(event.number ?? made));
    }
  };
  for (const [index, { number, stage, events }] of plan.stages.entries()) {
    count(events, numberKey(number ?? stage?.number ?? String(index + 1)));
  }
  count(loose, undefined);
  return numbers;
}
