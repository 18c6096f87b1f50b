import type { Schedule } from '../../model/schedule.js';
import type { Interval, Timing } from '../../timing/timing.js';
import { defineRule } from '../define-rule.js';
import { projectFrame, type Timed, timedOf } from './compare/dated.js';
import { isSound } from './compare/days.js';
import { everySchedule } from './compare/every-schedule.js';
import { neverOccurs } from './compare/recurrence-days.js';
import { type RecurrenceNeverArgs, recurrenceNeverPage } from './recurrence-never.page.js';

/** The stretches in which a term may recur: its own days, else those of its stage or of the whole. */
function stretchesOf(
  { intervals }: Timing,
  stage: Timed['stage'],
  whole: Interval | undefined,
): readonly Interval[] {
  const isPlaced =
    intervals.length > 0 && intervals.every(({ from }) => from?.startsWith('--') !== true);
  if (isPlaced) return intervals;
  const frame = stage?.span ?? whole;
  return frame === undefined ? [] : [frame];
}

/** Speaks of a recurrence none of whose days is in its own time. */
export const recurrenceNever = defineRule<RecurrenceNeverArgs, 'workspace'>({
  id: 'dates/recurrence-never',
  severity: 'error',
  scope: 'workspace',
  page: recurrenceNeverPage,
  check: everySchedule((schedule: Schedule, emit) => {
    const frame = projectFrame(schedule);
    for (const { owner, name, term, entity, stage } of timedOf(schedule)) {
      const { resolved, written } = term;
      const rule = resolved.repeat?.rrule;
      if (rule === undefined || !isSound(resolved)) continue;
      const stretches = stretchesOf(resolved, stage, frame?.span);
      if (!neverOccurs(rule, stretches)) continue;
      emit({
        at: term.place,
        args: { owner, name, text: written.text, stretches },
        entity,
      });
    }
  }),
});
