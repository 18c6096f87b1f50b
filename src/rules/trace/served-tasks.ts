import type { Passport, PlanEvent } from '../../model/project.js';

/** Tasks that an event serves: by itself, or through a result or an indicator of theirs. */
export function tasksServed(passport: Passport, events: readonly PlanEvent[]): readonly string[] {
  const results = new Set(events.flatMap(({ achieves }) => achieves.map(({ id }) => id)));
  const indicators = new Set(events.flatMap((event) => event.indicators.map(({ id }) => id)));
  const reached = [
    ...passport.results.filter(({ id }) => results.has(id)),
    ...passport.indicators.filter(({ id }) => indicators.has(id)),
    ...events,
  ];
  const reaching = passport.tasks.filter(
    (task) =>
      task.results.some(({ id }) => results.has(id)) ||
      task.indicators.some(({ id }) => indicators.has(id)),
  );
  return [
    ...reached.flatMap(({ tasks }) => tasks.map(({ id }) => id)),
    ...reaching.map(({ id }) => id),
  ];
}
