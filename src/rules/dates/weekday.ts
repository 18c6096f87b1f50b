import { defineRule } from '../define-rule.js';
import { everyTerm } from './compare/every-term.js';
import { type WeekdayArgs, weekdayPage } from './weekday.page.js';
import { fixOfPart, placeOfProblem } from './words/problem-place.js';
import { writtenText } from './words/written-text.js';

/** Speaks of a day of the week that is not the one of the date beside it. */
export const weekday = defineRule<WeekdayArgs, 'workspace'>({
  id: 'dates/weekday',
  severity: 'error',
  scope: 'workspace',
  page: weekdayPage,
  check: (workspace, emit) => {
    for (const { term, owner, name, entity } of everyTerm(workspace)) {
      for (const problem of term.written.problems) {
        if (problem.code !== 'weekday') continue;
        const { at } = placeOfProblem(term, problem);
        const { suggestion } = problem;
        const args = { owner, name, text: writtenText(term), right: suggestion ?? '' };
        emit({
          at,
          args,
          entity,
          ...(suggestion !== undefined && {
            suggestion,
            ...fixOfPart(term, problem, suggestion, false),
          }),
        });
      }
    }
  },
});
