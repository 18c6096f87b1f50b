import type { PlanEvent } from '../../model/project.js';
import { defineRule } from '../define-rule.js';
import { eventWithoutTaskPage } from './event-without-task.page.js';
import type { LinklessArgs } from './linkless-page.js';

function isLinked({ tasks, indicators, achieves, implements: above }: PlanEvent): boolean {
  return tasks.length + indicators.length + achieves.length > 0 || above !== undefined;
}

/** Speaks of events that serve nothing of the passport, where most are linked to it. */
export const eventWithoutTask = defineRule<LinklessArgs, 'project'>({
  id: 'trace/event-without-task',
  severity: 'info',
  scope: 'project',
  page: eventWithoutTaskPage,
  check: ({ passport, plans, hidden, id }, emit) => {
    if (passport === undefined || passport.tasks.length === 0) return;
    const events = plans.flatMap((plan) => plan.events);
    const idle = events.filter((event) => !isLinked(event) && !hidden?.has(event.name));
    if (idle.length * 2 > events.length) return;
    for (const { place, name, id: event } of idle) {
      emit({ at: place, args: { text: name }, entity: `${id}/event:${event}` });
    }
  },
});
