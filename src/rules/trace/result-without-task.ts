import { defineRule } from '../define-rule.js';
import type { LinklessArgs } from './linkless-page.js';
import { resultWithoutTaskPage } from './result-without-task.page.js';

/** Speaks of expected results that no task asks for, where results are linked to tasks. */
export const resultWithoutTask = defineRule<LinklessArgs, 'project'>({
  id: 'trace/result-without-task',
  severity: 'warning',
  scope: 'project',
  page: resultWithoutTaskPage,
  check: ({ passport, id: project }, emit) => {
    if (passport === undefined) return;
    const named = new Set(passport.tasks.flatMap(({ results }) => results.map(({ id }) => id)));
    const isLinked = (result: (typeof passport.results)[number]) =>
      result.tasks.length > 0 || named.has(result.id);
    if (!passport.results.some(isLinked)) return;
    for (const result of passport.results) {
      if (isLinked(result)) continue;
      emit({
        at: result.place,
        args: { text: result.text },
        entity: `${project}/result:${result.id}`,
      });
    }
  },
});
