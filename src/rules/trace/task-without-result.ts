import type { Passport } from '../../model/project.js';
import { defineRule } from '../define-rule.js';
import { taskWithoutResultPage } from './task-without-result.page.js';
import { type UncoveredArgs, uncoveredReports } from './uncovered-reports.js';
import { linkedTasks, uncoveredTasks } from './uncovered-tasks.js';

/** Tasks that have a result, said at either end. */
function tasksWithResult({ tasks, results }: Passport): readonly string[] {
  return [
    ...results.flatMap((result) => result.tasks.map(({ id }) => id)),
    ...tasks.filter((task) => task.results.length > 0).map(({ id }) => id),
  ];
}

/** Speaks of tasks to which no expected result answers. */
export const taskWithoutResult = defineRule<UncoveredArgs, 'project'>({
  id: 'trace/task-without-result',
  severity: 'warning',
  scope: 'project',
  page: taskWithoutResultPage,
  check: (project, emit) => {
    const { passport } = project;
    if (passport === undefined || passport.results.length === 0) return;
    const texts = passport.results.map(({ text }) => text);
    const linked = linkedTasks(tasksWithResult(passport));
    const uncovered = uncoveredTasks(passport.tasks, linked, texts);
    const severityOf = ({ byLinks }: { readonly byLinks: boolean }) =>
      byLinks ? 'warning' : 'info';
    for (const report of uncoveredReports(project, uncovered, severityOf)) emit(report);
  },
});
