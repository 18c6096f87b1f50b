import type { InteractionPlan } from '../../model/interaction.js';
import { TRIAD_ROLES } from '../../model/triads.js';
import { textPlace } from '../../model/value-at.js';
import { defineRule } from '../define-rule.js';
import { type TriadUnnamedArgs, triadUnnamedPage } from './triad-unnamed.page.js';

/** «триады № 5», «пятой триады». */
const NUMBERED = /триад[а-яё]*[»"]?\s*(?:№|N)?\s*\d|(?:№\s*)?\d+(?:-?(?:я|й|ой|ю))?\s+[«"]?триад/i;

/** True for the plan of a triad: a team for each of the three roles. */
function isOfTriad({ teams }: InteractionPlan): boolean {
  return TRIAD_ROLES.every((role) => teams.some((team) => team.role === role));
}

/** Speaks of a triad's plan that does not say which triad it is. */
export const triadUnnamed = defineRule<TriadUnnamedArgs, 'project'>({
  id: 'trace/triad-unnamed',
  severity: 'info',
  scope: 'project',
  page: triadUnnamedPage,
  check: ({ interactionPlans, id: project }, emit) => {
    for (const plan of interactionPlans) {
      const { triad, title = '', theme = '', place, id } = plan;
      if (triad !== undefined || !isOfTriad(plan)) continue;
      if (NUMBERED.test(title) || NUMBERED.test(theme)) continue;
      emit({
        at: textPlace(place, 'title'),
        args: {},
        entity: `${project}/interaction-plan:${id}`,
      });
    }
  },
});
