import { isYearless } from '../interval.js';
import type { Interval, Need } from '../timing.js';

/** What made a phrase depend on its surroundings. */
export interface Dependence {
  readonly intervals: readonly Interval[];
  /** A school year without numbers. */
  readonly school: boolean;
  /** Each year from now on, or a recurrence without dates: the project's end is the end. */
  readonly project: boolean;
  readonly event: boolean;
  readonly kind: Need | undefined;
}

/** What the context must give before the intervals are exact, in a fixed order. */
export function needsOf({ intervals, school, project, event, kind }: Dependence): Need[] {
  const needs: Need[] = [];
  const yearless = intervals.some(isYearless);
  if (yearless && !school) needs.push('year');
  if (yearless && school) needs.push('school-year');
  if (project) needs.push('project-term');
  if (event) needs.push('event');
  if (intervals.length === 0 && kind !== undefined && !needs.includes(kind)) needs.push(kind);
  return needs;
}
