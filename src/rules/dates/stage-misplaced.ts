import { keyOf } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { stageBreaches } from './compare/misplaced-stages.js';
import { type StageMisplacedArgs, stageMisplacedPage } from './stage-misplaced.page.js';

/** Speaks once of a stage that most of its events break: its own dates are probably wrong. */
export const stageMisplaced = defineRule<StageMisplacedArgs, 'project'>({
  id: 'dates/stage-misplaced',
  severity: 'warning',
  scope: 'project',
  absorbs: ['dates/outside-stage'],
  page: stageMisplacedPage,
  check: (project, emit) => {
    for (const { frame, broken, total } of stageBreaches(project).misplaced.values()) {
      const { stage, span, start, end } = frame;
      const ends = [start, end?.place === start?.place ? undefined : end];
      emit({
        at: keyOf(stage.place),
        args: { name: stage.name, days: span, broken, total },
        related: ends.flatMap((one) => (one ? [{ at: one.place, label: 'dates' }] : [])),
        entity: `${project.id}/stage:${stage.id}`,
      });
    }
  },
});
