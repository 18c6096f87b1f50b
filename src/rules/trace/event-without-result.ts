import type { PlanEvent, Project } from '../../model/project.js';
import { isWritten } from '../../model/value-at.js';
import { keyOf, type Place, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import {
  type EventWithoutResultArgs,
  eventWithoutResultPage,
} from './event-without-result.page.js';

/** Fewer events than this are told one by one. */
const FEWEST = 4;

function lacksResult({ place, results, achieves }: PlanEvent): boolean {
  if (results.length + achieves.length > 0) return false;
  return !isWritten(place, 'results') && !isWritten(place, 'result');
}

/** The key under which a plan's events stand. */
function listOf(plan: Place): Place {
  const name = ['stages', 'components', 'events'].find((field) => isWritten(plan, field));
  return keyOf(within(plan, name ?? 'events'));
}

/** Every document of a project that lists events. */
function plansOf({ plans, interactionPlans }: Project) {
  return [...plans, ...interactionPlans];
}

/** Speaks of events that leave nothing behind. */
export const eventWithoutResult = defineRule<EventWithoutResultArgs, 'project'>({
  id: 'trace/event-without-result',
  severity: 'warning',
  scope: 'project',
  page: eventWithoutResultPage,
  check: (project, emit) => {
    for (const { place: plan, events } of plansOf(project)) {
      const without = events.filter(lacksResult);
      // A plan without any result is on a form that has no column for them.
      const isFormless = events.length > 1 && without.length === events.length;
      if (isFormless || (events.length >= FEWEST && without.length * 2 > events.length)) {
        emit({
          at: listOf(plan),
          args: { of: 'most', count: without.length, all: events.length },
          entity: `${project.id}/project:${project.id}`,
          ...(isFormless && { severity: 'info' }),
        });
        continue;
      }
      for (const { place, name, id } of without) {
        emit({
          at: place,
          args: { of: 'event', text: name },
          entity: `${project.id}/event:${id}`,
        });
      }
    }
  },
});
