import { defineRule } from '../define-rule.js';
import { everyTerm } from './compare/every-term.js';
import { type SpellingArgs, spellingPage } from './spelling.page.js';
import { fixOfPart, placeOfProblem } from './words/problem-place.js';

/** Speaks of a word of a term that was understood although it is misspelt or has foreign letters. */
export const spelling = defineRule<SpellingArgs, 'workspace'>({
  id: 'dates/spelling',
  severity: 'warning',
  scope: 'workspace',
  page: spellingPage,
  check: (workspace, emit) => {
    for (const { term, owner, name, entity } of everyTerm(workspace)) {
      for (const problem of term.written.problems) {
        const { code, suggestion, text: part } = problem;
        if (code !== 'misspelt' && code !== 'look-alike') continue;
        const { at } = placeOfProblem(term, problem);
        emit({
          at,
          args: {
            owner,
            name,
            part,
            lookAlike: code === 'look-alike',
            suggestion: suggestion ?? '',
          },
          entity,
          ...(suggestion !== undefined && { suggestion }),
          ...(suggestion !== undefined && fixOfPart(term, problem, suggestion)),
        });
      }
    }
  },
});
