import type { Passport, PlanEvent } from '../../model/project.js';
import { defineRule } from '../define-rule.js';
import { taskWithoutEventPage } from './task-without-event.page.js';
import { type UncoveredArgs, uncoveredReports } from './uncovered-reports.js';
import { linkedTasks, type Uncovered, uncoveredTasks } from './uncovered-tasks.js';

/** Tasks that an event serves: by itself, or through a result or an indicator of theirs. */
function tasksServed(passport: Passport, events: readonly PlanEvent[]): readonly string[] {
  const results = new Set(events.flatMap(({ achieves }) => achieves.map(({ id }) => id)));
  const indicators = new Set(events.flatMap((event) => event.indicators.map(({ id }) => id)));
  const reached = [
    ...passport.results.filter(({ id }) => results.has(id)),
    ...passport.indicators.filter(({ id }) => indicators.has(id)),
    ...events,
  ];
  const reaching = passport.tasks.filter(
    (task) =>
      task.results.some(({ id }) => results.has(id)) ||
      task.indicators.some(({ id }) => indicators.has(id)),
  );
  return [
    ...reached.flatMap(({ tasks }) => tasks.map(({ id }) => id)),
    ...reaching.map(({ id }) => id),
  ];
}

function severityOf({ byLinks, unheard }: Uncovered): 'error' | 'warning' {
  return byLinks && unheard ? 'error' : 'warning';
}

/** Speaks of tasks for which the plan holds no event. */
export const taskWithoutEvent = defineRule<UncoveredArgs, 'project'>({
  id: 'trace/task-without-event',
  severity: 'warning',
  scope: 'project',
  page: taskWithoutEventPage,
  check: (project, emit) => {
    const { passport, plans } = project;
    const events = plans.flatMap((plan) => plan.events);
    if (passport === undefined || events.length === 0) return;
    const texts = events.flatMap(({ name, results }) => [name, ...results.map(({ text }) => text)]);
    const linked = linkedTasks(tasksServed(passport, events));
    const uncovered = uncoveredTasks(passport.tasks, linked, texts);
    for (const report of uncoveredReports(project, uncovered, severityOf)) emit(report);
  },
});
