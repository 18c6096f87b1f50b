import { TRIAD_ROLES } from '../../model/triads.js';
import { isWritten } from '../../model/value-at.js';
import { defineRule } from '../define-rule.js';
import { type TriadIncompleteArgs, triadIncompletePage } from './triad-incomplete.page.js';

/** Speaks of triads in which one of the three places is empty. */
export const triadIncomplete = defineRule<TriadIncompleteArgs, 'project'>({
  id: 'roles/triad-incomplete',
  severity: 'error',
  scope: 'project',
  page: triadIncompletePage,
  check: (project, emit) => {
    for (const triad of project.triads.flatMap(({ triads }) => triads)) {
      // A place that is written and ill-formed is told by the shape of the document.
      const missing = TRIAD_ROLES.filter((role) => !isWritten(triad.place, role));
      if (missing.length === 0) continue;
      emit({
        at: triad.place,
        args: { triad: triad.number ?? triad.id, missing },
        entity: `${project.id}/triad:${triad.id}`,
      });
    }
  },
});
