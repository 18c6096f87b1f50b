import type { Stage } from '../../model/project.js';
import type { Schedule } from '../../model/schedule.js';
import { addDays } from '../../timing/calendar.js';
import { defineRule } from '../define-rule.js';
import { isSound } from './compare/days.js';
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

/** The stages written between two. */
function stagesBetween({ stages }: Schedule, { earlier, later }: StagePair): readonly Stage[] {
  return stages.slice(stages.indexOf(earlier.stage) + 1, stages.indexOf(later.stage));
}

function isKnown({ span, start, end }: Stage): boolean {
  const isRead = [start, end].every((term) => term === undefined || isSound(term.resolved));
  return isRead && span?.from !== undefined && span.to !== undefined;
}

/** Where the days of a stage are said: what is wrong with them may have made the gap. */
function placesOf({ place, start, end }: Stage) {
  return [place, ...[start, end].flatMap((term) => (term ? [term.place] : []))];
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
      const between = stagesBetween(schedule, pair);
      // A stage whose days are not known may fill it.
      if (between.some((stage) => !isKnown(stage))) continue;
      emit({
        at: later.start.place,
        args: { name: later.stage.name, earlier: earlier.stage.name, gap },
        related: [{ at: earlier.end.place, label: 'end' }],
        follows: [...between.flatMap(placesOf), earlier.stage.place, later.stage.place],
        entity: `${schedule.id}/stage:${later.stage.id}`,
        severity: isSlight(pair, gap) ? 'info' : 'warning',
      });
    }
  }),
});
