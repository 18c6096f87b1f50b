import { defineRule } from '../define-rule.js';
import { everyTerm } from './compare/every-term.js';
import { type IncompleteArgs, incompletePage } from './incomplete.page.js';

/** Speaks of a term with a part left blank: «« 18 » _____ 2021 г.». */
export const incomplete = defineRule<IncompleteArgs, 'workspace'>({
  id: 'dates/incomplete',
  severity: 'error',
  scope: 'workspace',
  page: incompletePage,
  check: (workspace, emit) => {
    for (const { term, owner, name, entity } of everyTerm(workspace)) {
      const problem = term.written.problems.find(({ code }) => code === 'incomplete');
      if (problem === undefined) continue;
      emit({ at: term.place, args: { owner, name, text: term.written.text }, entity });
    }
  },
});
