import { termsOf } from '../../model/terms.js';
import { defineRule } from '../define-rule.js';
import { type IncompleteArgs, incompletePage } from './incomplete.page.js';

/** Speaks of a term with a part left blank: «« 18 » _____ 2021 г.». */
export const incomplete = defineRule<IncompleteArgs, 'project'>({
  id: 'dates/incomplete',
  severity: 'error',
  scope: 'project',
  page: incompletePage,
  check: (project, emit) => {
    for (const { term, owner, name, entity } of termsOf(project)) {
      const problem = term.written.problems.find(({ code }) => code === 'incomplete');
      if (problem === undefined) continue;
      emit({ at: term.place, args: { owner, name, text: term.written.text }, entity });
    }
  },
});
