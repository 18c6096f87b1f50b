import { defineRule } from '../define-rule.js';
import { everySchedule } from './compare/every-schedule.js';
import { misplacedProject } from './compare/misplaced-project.js';
import { type ProjectMisplacedArgs, projectMisplacedPage } from './project-misplaced.page.js';
import { wholeOf } from './words/whole.js';

/** Speaks once of a project whose term most of its stages and events break: the term is probably wrong. */
export const projectMisplaced = defineRule<ProjectMisplacedArgs, 'workspace'>({
  id: 'dates/project-misplaced',
  severity: 'error',
  scope: 'workspace',
  absorbs: ['dates/outside-project', 'dates/stages-cover-project', 'dates/approval'],
  page: projectMisplacedPage,
  check: everySchedule((schedule, emit) => {
    const found = misplacedProject(schedule);
    if (found === undefined) return;
    const { frame, broken, total } = found;
    const whole = wholeOf(schedule);
    emit({
      at: frame.place,
      args: { days: frame.span, broken, total, whole },
      entity: `${schedule.id}/${whole}:${schedule.id}`,
    });
  }),
});
