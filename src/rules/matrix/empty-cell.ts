import type { InteractionPlan } from '../../model/interaction.js';
import { TRIAD_ROLES, type TriadRole } from '../../model/triads.js';
import { valueAt } from '../../model/value-at.js';
import { type Place, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { type EmptyCellArgs, emptyCellPage } from './empty-cell.page.js';

/** The roles that have a column: those with a team, or all where no team says its role. */
function columnsOf({ teams }: InteractionPlan): readonly TriadRole[] {
  const known = new Set(teams.map(({ role }) => role));
  const own = TRIAD_ROLES.filter((role) => known.has(role));
  return own.length > 0 ? own : TRIAD_ROLES;
}

/** Whether anything stands in a cell, be it ill-formed: that is told elsewhere. */
function isFilled(event: Place, role: TriadRole): boolean {
  const value = valueAt(within(event, role));
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
}

/** Speaks of an event of an interaction plan that leaves a team without anything to do. */
export const emptyCell = defineRule<EmptyCellArgs, 'project'>({
  id: 'matrix/empty-cell',
  severity: 'warning',
  scope: 'project',
  page: emptyCellPage,
  check: ({ interactionPlans }, emit) => {
    for (const plan of interactionPlans) {
      const columns = columnsOf(plan);
      for (const { name, place, id } of plan.events) {
        const empty = columns.filter((role) => !isFilled(place, role));
        if (empty.length === 0) continue;
        emit({
          at: place,
          args: { name, roles: empty },
          entity: `${plan.id}/event:${id}`,
        });
      }
    }
  },
});
