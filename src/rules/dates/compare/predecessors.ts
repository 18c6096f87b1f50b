import type { Component, InteractionPlan } from '../../../model/interaction.js';
import { CYCLE } from '../../../model/interaction.js';
import type { Procedure } from '../../../model/regulation.js';
import type { Schedule } from '../../../model/schedule.js';
import { type Dated, dated, timedEvent } from './dated.js';
import { onceExtent, type Precedence } from './precedence.js';

/** Every event of a schedule with those that its `after` names. */
export function linkedPrecedences(schedule: Schedule): readonly Precedence[] {
  const events = schedule.plans.flatMap((plan) => plan.events);
  const known = new Map(events.map((event) => [event.id, event]));
  return events.flatMap(({ after, ...rest }) => {
    if (after.length === 0) return [];
    const event = dated(timedEvent(schedule, { after, ...rest }));
    if (event === undefined) return [];
    return after.flatMap(({ id }): readonly Precedence[] => {
      const named = known.get(id);
      const earlier = named && dated(timedEvent(schedule, named));
      return earlier ? [{ event, earlier, ground: 'after' }] : [];
    });
  });
}

interface CycleStep {
  readonly first: number;
  readonly last: number;
  readonly events: readonly Dated[];
}

function cycleStep({ cycle, events }: Component, schedule: Schedule): readonly CycleStep[] {
  const places = cycle.map((part) => CYCLE.indexOf(part));
  if (places.length === 0) return [];
  const days = events.flatMap((event) => dated(timedEvent(schedule, event)) ?? []);
  const once = days.filter((event) => onceExtent(event) !== undefined);
  if (once.length === 0) return [];
  return [{ first: Math.min(...places), last: Math.max(...places), events: once }];
}

function startOf(event: Dated): string {
  const extent = onceExtent(event);
  return extent?.from ?? extent?.to ?? '';
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
    const byStart = before.events.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
    const byEnd = before.events.toSorted((a, b) =>
      (onceExtent(a)?.to ?? '') < (onceExtent(b)?.to ?? '') ? -1 : 1,
    );
    const [begins] = byStart;
    const ends = byEnd.at(-1);
    return events.flatMap((event): readonly Precedence[] => [
      ...(begins ? [{ event, earlier: begins, ground: 'cycle' as const }] : []),
      ...(ends ? [{ event, earlier: ends, ground: 'cycle-end' as const }] : []),
    ]);
  });
}

/** Every step of a procedure that names nothing itself, with the dated one in front of it. */
export function stepPrecedences({ steps, schedule }: Procedure): readonly Precedence[] {
  const found: Precedence[] = [];
  let earlier: Dated | undefined;
  for (const step of steps) {
    const event = dated(timedEvent(schedule, step));
    if (event === undefined) continue;
    if (earlier !== undefined && step.after.length === 0)
      found.push({ event, earlier, ground: 'steps' });
    earlier = event;
  }
  return found;
}
