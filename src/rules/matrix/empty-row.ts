import { valueAt } from '../../model/value-at.js';
import { type Place, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { type EmptyRowArgs, emptyRowPage } from './empty-row.page.js';

/** Whether modules are named at all, be they ill-formed: that is told elsewhere. */
function hasModules(workshop: Place): boolean {
  const value = valueAt(within(workshop, 'modules'));
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
}

/** Speaks of a workshop without a module: its row of the matrix has no mark. */
export const emptyRow = defineRule<EmptyRowArgs, 'project'>({
  id: 'matrix/empty-row',
  severity: 'warning',
  scope: 'project',
  page: emptyRowPage,
  check: ({ triads, id }, emit) => {
    for (const { modules, seminars } of triads) {
      if (modules.length === 0) continue;
      for (const { workshops, number, id: seminar } of seminars) {
        for (const { municipality, covers, topic, place } of workshops) {
          if (covers.length > 0 || topic !== undefined || hasModules(place)) continue;
          emit({
            at: place,
            args: { municipality: municipality.text, seminar: number ?? seminar },
            entity: `${id}/seminar:${seminar}`,
          });
        }
      }
    }
  },
});
