import { defineRule } from '../define-rule.js';
import { componentWithoutEventsPage } from './component-without-events.page.js';
import type { LinklessArgs } from './linkless-page.js';

/** Speaks of components of the management cycle in which an interaction plan plans nothing. */
export const componentWithoutEvents = defineRule<LinklessArgs, 'project'>({
  id: 'trace/component-without-events',
  severity: 'warning',
  scope: 'project',
  page: componentWithoutEventsPage,
  check: ({ interactionPlans, hidden, id: project }, emit) => {
    for (const { components } of interactionPlans) {
      if (components.every(({ events }) => events.length === 0)) continue;
      for (const { events, name, id, place } of components) {
        if (events.length > 0 || hidden?.has(id)) continue;
        emit({ at: place, args: { text: name }, entity: `${project}/component:${id}` });
      }
    }
  },
});
