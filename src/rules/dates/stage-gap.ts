import { addDays } from '../../timing/calendar.js';
import { defineRule } from '../define-rule.js';
import { everySchedule } from './compare/every-schedule.js';
import { isDaysOff, type StagePair, stagePairs, stagesInProject } from './compare/stage-order.js';
import { inOneUnit } from './compare/unit.js';
import { type StageGapArgs, stageGapPage } from './stage-gap.page.js';

/** The days between two stages, both included; nothing where there is no working day among them. */
function gapOf({ earlier, later }: StagePair) {
  const from = addDays(earlier.end.day, 1);
  const to = addDays(later.start.day, -1);
  return from > to || isDaysOff(from, to) ? undefined : { from, to };
}

/** Whether the gap would vanish if the exact date were written as coarsely as the other. */
function isSlight({ earlier, later }: StagePair, gap: { from: string; to: string }): boolean {
  return (
    inOneUnit(earlier.end.day, gap.to, later.start.precision) ||
    inOneUnit(gap.from, later.start.day, earlier.end.precision)
  );
}

/** Speaks of time between two stages that belongs to neither. */
export const stageGap = defineRule<StageGapArgs, 'workspace'>({
  id: 'dates/stage-gap',
  severity: 'warning',
  scope: 'workspace',
  page: stageGapPage,
  check: everySchedule((schedule, emit) => {
    for (const pair of stagePairs(stagesInProject(schedule))) {
      const gap = gapOf(pair);
      if (gap === undefined) continue;
      const { earlier, later } = pair;
      emit({
        at: later.start.place,
        args: { name: later.stage.name, earlier: earlier.stage.name, gap },
        related: [{ at: earlier.end.place, label: 'end' }],
        entity: `${schedule.id}/stage:${later.stage.id}`,
        severity: isSlight(pair, gap) ? 'info' : 'warning',
      });
    }
  }),
});
