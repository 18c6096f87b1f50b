import type { Schedule } from '../../../model/schedule.js';

/**
 * Remembers what was computed of a schedule: several rules ask the same of it. A linked schedule
 * never changes, and what is remembered goes with it.
 */
export function oncePerSchedule<T>(compute: (schedule: Schedule) => T): (schedule: Schedule) => T {
  const known = new WeakMap<Schedule, { readonly value: T }>();
  return (schedule) => {
    const before = known.get(schedule);
    if (before !== undefined) return before.value;
    const value = compute(schedule);
    known.set(schedule, { value });
    return value;
  };
}
