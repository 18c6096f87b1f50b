import { defineRule } from '../define-rule.js';
import { tasksServed } from './served-tasks.js';
import { taskWithoutEventPage } from './task-without-event.page.js';
import { type UncoveredArgs, uncoveredReports } from './uncovered-reports.js';
import { linkedTasks, type Uncovered, uncoveredTasks } from './uncovered-tasks.js';

function severityOf({ byLinks, unheard }: Uncovered): 'error' | 'warning' {
  return byLinks && unheard ? 'error' : 'warning';
}

/** Speaks of tasks for which the plan holds no event. */
export const taskWithoutEvent = defineRule<UncoveredArgs, 'project'>({
  id: 'trace/task-without-event',
  severity: 'warning',
  scope: 'project',
  page: taskWithoutEventPage,
  // An indicator of such a task alone has no event either.
  absorbs: ['trace/indicator-without-event'],
  check: (project, emit) => {
    const { passport, plans, hidden = [] } = project;
    const events = plans.flatMap((plan) => plan.events);
    if (passport === undefined || events.length === 0) return;
    const said = events.flatMap(({ name, results }) => [name, ...results.map(({ text }) => text)]);
    const texts = [...said, ...hidden];
    const served = linkedTasks(tasksServed(passport, events));
    const linked = served && new Set([...served, ...hidden]);
    const uncovered = uncoveredTasks(passport.tasks, linked, texts);
    for (const report of uncoveredReports(project, uncovered, severityOf)) emit(report);
  },
});
