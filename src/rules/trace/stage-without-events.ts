import { defineRule } from '../define-rule.js';
import type { LinklessArgs } from './linkless-page.js';
import { stageWithoutEventsPage } from './stage-without-events.page.js';

/** Speaks of stages in which nothing is planned, where the plan is divided into stages. */
export const stageWithoutEvents = defineRule<LinklessArgs, 'project'>({
  id: 'trace/stage-without-events',
  severity: 'warning',
  scope: 'project',
  page: stageWithoutEventsPage,
  check: ({ stages, plans, hidden, id: project }, emit) => {
    const parts = plans.flatMap((plan) => plan.stages);
    // A part that cannot be told from the passport's stages may be any of them.
    if (parts.length === 0 || parts.some(({ stage }) => stage === undefined)) return;
    const busy = new Set(parts.flatMap(({ stage, events }) => (events.length > 0 ? [stage] : [])));
    for (const stage of stages) {
      if (busy.has(stage) || hidden?.has(stage.id)) continue;
      emit({ at: stage.place, args: { text: stage.name }, entity: `${project}/stage:${stage.id}` });
    }
  },
});
