import type { InteractionPlan } from '../../model/interaction.js';
import { isWritten } from '../../model/value-at.js';
import { keyOf, type Place, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { type FormWithoutEventArgs, formWithoutEventPage } from './form-without-event.page.js';
import { untriedForms } from './untried-forms.js';

/** The key under which the plan's events stand. */
function listOf({ place }: InteractionPlan): Place {
  return keyOf(within(place, isWritten(place, 'components') ? 'components' : 'events'));
}

/** Speaks of forms of approbation that a triad is to try and does not plan. */
export const formWithoutEvent = defineRule<FormWithoutEventArgs, 'project'>({
  id: 'matrix/form-without-event',
  severity: 'warning',
  scope: 'project',
  page: formWithoutEventPage,
  check: ({ interactionPlans }, emit) => {
    for (const plan of interactionPlans) {
      const { forms = [], byLinks = false } = untriedForms(plan) ?? {};
      if (forms.length === 0) continue;
      emit({
        at: listOf(plan),
        args: {
          triad: plan.triad?.target?.number ?? plan.triad?.id ?? '',
          forms: forms.map(({ name }) => name),
          byLinks,
        },
        related: forms.map(({ place }) => ({ at: place, label: 'form' })),
        entity: `${plan.id}/document:${plan.id}`,
        severity: byLinks ? 'warning' : 'info',
      });
    }
  },
});
