import type { Passport, Project } from '../../model/project.js';
import { defineRule } from '../define-rule.js';
import type { LinklessArgs } from './linkless-page.js';
import { leadToLost, mistypedLinks } from './mistyped-links.js';
import { taskWithoutIndicatorPage } from './task-without-indicator.page.js';

/** Ids of tasks that indicators measure, said at either end or through a result. */
function measuredTasks({ tasks, indicators, results }: Passport): ReadonlySet<string> {
  const measured = new Set(indicators.flatMap((one) => one.results.map(({ id }) => id)));
  return new Set([
    ...indicators.flatMap((indicator) => indicator.tasks.map(({ id }) => id)),
    ...tasks.flatMap((task) => (task.indicators.length > 0 ? [task.id] : [])),
    ...tasks.flatMap((task) => (task.results.some(({ id }) => measured.has(id)) ? [task.id] : [])),
    ...results.flatMap((result) =>
      result.indicators.length > 0 || measured.has(result.id)
        ? result.tasks.map(({ id }) => id)
        : [],
    ),
  ]);
}

/** Ids of tasks whose events also serve an indicator. */
function measuredThroughEvents({ plans }: Project): readonly string[] {
  return plans
    .flatMap(({ events }) => events)
    .flatMap(({ tasks, indicators }) => (indicators.length > 0 ? tasks.map(({ id }) => id) : []));
}

/** Speaks of tasks that no indicator measures, where tasks are linked to indicators. */
export const taskWithoutIndicator = defineRule<LinklessArgs, 'project'>({
  id: 'trace/task-without-indicator',
  severity: 'warning',
  scope: 'project',
  page: taskWithoutIndicatorPage,
  check: (project, emit) => {
    const { passport, id } = project;
    if (passport === undefined || leadToLost(project, 'task')) return;
    const direct = measuredTasks(passport);
    if (direct.size === 0) return;
    const measured = new Set([...direct, ...measuredThroughEvents(project)]);
    for (const task of passport.tasks) {
      if (measured.has(task.id)) continue;
      emit({
        at: task.place,
        args: { text: task.text },
        entity: `${id}/task:${task.id}`,
        follows: mistypedLinks(project, 'task', task.id),
      });
    }
  },
});
