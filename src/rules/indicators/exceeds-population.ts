import { defineRule } from '../define-rule.js';
import { claimsOf } from '../participants/claims.js';
import { type ExceedsPopulationArgs, exceedsPopulationPage } from './exceeds-population.page.js';

/** Speaks of a target or a result that wants more people or organizations than there are. */
export const exceedsPopulation = defineRule<ExceedsPopulationArgs, 'project'>({
  id: 'indicators/exceeds-population',
  severity: 'error',
  scope: 'project',
  page: exceedsPopulationPage,
  check: (project, emit) => {
    for (const { kind, words, value, population, place, entity } of claimsOf(project)) {
      const { atMost, name, sure } = population;
      if (kind !== 'bound' || value <= atMost) continue;
      emit({
        at: place,
        args: { words, value, list: name, count: atMost },
        related: [{ at: population.place, label: 'list' }],
        entity,
        severity: sure ? 'error' : 'warning',
      });
    }
  },
});
