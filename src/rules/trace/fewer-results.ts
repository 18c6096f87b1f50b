import type { Passport } from '../../model/project.js';
import { keyOf, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { itemsIn } from '../text/item-seams.js';
import { type FewerResultsArgs, fewerResultsPage } from './fewer-results.page.js';
import { uncoveredTasks } from './uncovered-tasks.js';

/** So many tasks to a result, and one can hardly answer them all. */
const MANY_TASKS = 3;

/** Results written in one line, «обучены команды; создана сеть; …», as sentences, or run together, are as many as there are parts. */
function countOf({ results }: Passport): number {
  const parts = results.flatMap(({ text }) =>
    text.split(/;|(?<=[а-яё»)]{2})\.\s+(?=[А-ЯЁ])/).map((part) => part.trim()),
  );
  const own = parts.filter((part) => /\s/.test(part)).map(itemsIn);
  return Math.max(
    results.length,
    own.reduce((sum, count) => sum + count, 0),
  );
}

/** Whether the results seem to answer the tasks all the same: one of them several tasks. */
function mayAnswerAll({ tasks, results }: Passport): boolean {
  const texts = results.map(({ text }) => text);
  return (
    tasks.length < results.length * MANY_TASKS &&
    uncoveredTasks(tasks, undefined, texts).length === 0
  );
}

/** Speaks of a passport with fewer results than tasks that does not say which answers to which. */
export const fewerResults = defineRule<FewerResultsArgs, 'project'>({
  id: 'trace/fewer-results',
  severity: 'warning',
  scope: 'project',
  page: fewerResultsPage,
  check: ({ passport, id: project }, emit) => {
    if (passport === undefined) return;
    const { tasks, results, place } = passport;
    const isLinked =
      tasks.some((task) => task.results.length > 0) ||
      results.some((result) => result.tasks.length > 0);
    const count = countOf(passport);
    if (isLinked || results.length === 0 || count >= tasks.length) return;
    emit({
      at: keyOf(within(place, 'results')),
      args: { results: count, tasks: tasks.length },
      related: [{ at: keyOf(within(place, 'tasks')), label: 'tasks' }],
      entity: `${project}/project:${project}`,
      ...(mayAnswerAll(passport) && { severity: 'info' }),
    });
  },
});
