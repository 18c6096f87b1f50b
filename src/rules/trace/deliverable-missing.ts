import { stem } from '../../language/russian/stem.js';
import type { InteractionPlan } from '../../model/interaction.js';
import { isWritten } from '../../model/value-at.js';
import { keyOf, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { type DeliverableMissingArgs, deliverableMissingPage } from './deliverable-missing.page.js';
import { type Deliverable, deliverablesOf } from './deliverables.js';
import { wordBeginnings } from './key-words.js';

/** Whether a text names the thing, with at least one more word of what it is about. */
function names(text: string, { noun, about }: Deliverable): boolean {
  const words = text.match(/[А-Яа-яЁё]+/g) ?? [];
  if (!words.some((word) => stem(word) === stem(noun))) return false;
  return about.size === 0 || [...wordBeginnings(text)].some((word) => about.has(word));
}

/** Whether a plan leaves the thing behind: by a link to its indicator, or by the words of a result or an event. */
function yields({ events }: InteractionPlan, deliverable: Deliverable): boolean {
  return events.some(
    ({ name, results, indicators }) =>
      indicators.some(({ id }) => id === deliverable.indicator.id) ||
      [name, ...results.map(({ text }) => text)].some((text) => names(text, deliverable)),
  );
}

/** Speaks of what every triad owes by the passport and its interaction plan does not leave behind. */
export const deliverableMissing = defineRule<DeliverableMissingArgs, 'project'>({
  id: 'trace/deliverable-missing',
  severity: 'warning',
  scope: 'project',
  page: deliverableMissingPage,
  check: (project, emit) => {
    const deliverables = project.interactionPlans.length === 0 ? [] : deliverablesOf(project);
    for (const plan of project.interactionPlans) {
      const { place, id, events } = plan;
      if (events.length === 0) continue;
      for (const deliverable of deliverables) {
        if (yields(plan, deliverable)) continue;
        const { indicator, noun } = deliverable;
        emit({
          at: keyOf(within(place, isWritten(place, 'components') ? 'components' : 'events')),
          args: { noun, indicator: indicator.name },
          related: [{ at: indicator.place, label: 'indicator' }],
          entity: `${id}/indicator:${indicator.id}`,
        });
      }
    }
  },
});
