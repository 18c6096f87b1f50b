import { keyOf } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { everySchedule } from './compare/every-schedule.js';
import { stageBreaches } from './compare/misplaced-stages.js';
import { type StageMisplacedArgs, stageMisplacedPage } from './stage-misplaced.page.js';

/** Speaks once of a stage that most of its events break: its own dates are probably wrong. */
export const stageMisplaced = defineRule<StageMisplacedArgs, 'workspace'>({
  id: 'dates/stage-misplaced',
  severity: 'warning',
  scope: 'workspace',
  absorbs: ['dates/outside-stage', 'dates/stage-gap', 'dates/sequence'],
  page: stageMisplacedPage,
  check: everySchedule((schedule, emit) => {
    for (const { frame, broken, total } of stageBreaches(schedule).misplaced.values()) {
      const { stage, span, start, end } = frame;
      const ends = [start, end?.place === start?.place ? undefined : end];
      emit({
        at: keyOf(stage.place),
        args: { name: stage.name, days: span, broken, total },
        related: ends.flatMap((one) => (one ? [{ at: one.place, label: 'dates' }] : [])),
        entity: `${schedule.id}/stage:${stage.id}`,
      });
    }
  }),
});
