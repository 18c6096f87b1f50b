import { byOwnId } from '../../../model/distinct-ids.js';
import type { Component, InteractionPlan } from '../../../model/interaction.js';
import { CYCLE } from '../../../model/interaction.js';
import type { Procedure } from '../../../model/regulation.js';
import type { Schedule } from '../../../model/schedule.js';
import { type Dated, datedEvent } from './dated.js';
import { onceExtent, type Precedence } from './precedence.js';

/** Every event of a schedule with those that its `after` names. */
export function linkedPrecedences(schedule: Schedule): readonly Precedence[] {
  const events = schedule.plans.flatMap((plan) => plan.events);
  const known = byOwnId(events);
  return events.flatMap((one) => {
    const event = one.after.length === 0 ? undefined : datedEvent(schedule, one);
    if (event === undefined) return [];
    return one.after.flatMap(({ id }): readonly Precedence[] => {
      const named = known.get(id);
      const earlier = named && datedEvent(schedule, named);
      return earlier ? [{ event, earlier, ground: 'after' }] : [];
    });
  });
}

interface CycleStep {
  readonly first: number;
  readonly last: number;
  readonly events: readonly Dated[];
  /** The event that begins first, and the one that ends last. */
  readonly begins: Dated;
  readonly ends: Dated;
}

/** A component with its place in the cycle, where it has one and events with days. */
function cycleStep({ cycle, events }: Component, schedule: Schedule): readonly CycleStep[] {
  const places = cycle.map((part) => CYCLE.indexOf(part));
  if (places.length === 0) return [];
  const days = events.flatMap((event) => {
    const one = datedEvent(schedule, event);
    const extent = one && onceExtent(one);
    const start = extent?.from ?? extent?.to;
    return one && start !== undefined ? [{ one, start, end: extent?.to ?? start }] : [];
  });
  const begins = days.toSorted((a, b) => (a.start < b.start ? -1 : 1))[0];
  const ends = days.toSorted((a, b) => (a.end < b.end ? -1 : 1)).at(-1);
  if (begins === undefined || ends === undefined) return [];
  return [
    {
      first: Math.min(...places),
      last: Math.max(...places),
      events: days.map(({ one }) => one),
      begins: begins.one,
      ends: ends.one,
    },
  ];
}

/**
 * Every event of a component with two events of the one before it in the management cycle: that
 * which begins first, for nothing rests on what has not begun, and that which ends last.
 */
export function cyclePrecedences({ components, schedule }: InteractionPlan): readonly Precedence[] {
  const steps = components.flatMap((component) => cycleStep(component, schedule));
  const inOrder = steps.toSorted((a, b) => a.last - b.last);
  return steps.flatMap(({ first, events }) => {
    const before = inOrder.findLast(({ last }) => last < first);
    if (before === undefined) return [];
    const { begins, ends } = before;
    return events.flatMap((event): readonly Precedence[] => [
      { event, earlier: begins, ground: 'cycle' },
      { event, earlier: ends, ground: 'cycle-end' },
    ]);
  });
}

/** Every step of a procedure that names nothing itself, with the dated one in front of it. */
export function stepPrecedences({ steps, schedule }: Procedure): readonly Precedence[] {
  const found: Precedence[] = [];
  let earlier: Dated | undefined;
  for (const step of steps) {
    const event = datedEvent(schedule, step);
    if (event === undefined) continue;
    if (earlier !== undefined && step.after.length === 0)
      found.push({ event, earlier, ground: 'steps' });
    earlier = event;
  }
  return found;
}
