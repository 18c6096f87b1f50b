import { clip } from '../../timing/interval.js';
import { defineRule } from '../define-rule.js';
import { everySchedule } from './compare/every-schedule.js';
import { shareOnlyBoundary, stagePairs, stagesInProject } from './compare/stage-order.js';
import { type StageOverlapArgs, stageOverlapPage } from './stage-overlap.page.js';

/** Speaks of a stage that begins before the one in front of it has ended. */
export const stageOverlap = defineRule<StageOverlapArgs, 'workspace'>({
  id: 'dates/stage-overlap',
  severity: 'error',
  scope: 'workspace',
  page: stageOverlapPage,
  check: everySchedule((schedule, emit) => {
    for (const pair of stagePairs(stagesInProject(schedule))) {
      const { earlier, later } = pair;
      const shared = clip(earlier.span, later.span);
      if (shared === undefined) continue;
      const boundary = shareOnlyBoundary(pair);
      emit({
        at: later.start.place,
        args: {
          name: later.stage.name,
          earlier: earlier.stage.name,
          shared,
          boundary,
        },
        related: [{ at: earlier.end.place, label: 'end' }],
        entity: `${schedule.id}/stage:${later.stage.id}`,
        severity: boundary ? 'warning' : 'error',
      });
    }
  }),
});
