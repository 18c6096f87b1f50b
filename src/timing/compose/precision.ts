import type { Precision } from '../timing.js';
import type { Clause } from './clause.js';

const PRECISIONS: readonly Precision[] = [
  'day',
  'decade',
  'half-month',
  'month',
  'quarter',
  'half-year',
  'year',
];

/** The precision of the coarsest part of a phrase. */
export function coarsest(clauses: readonly Clause[]): Precision {
  let worst = 0;
  for (const { role, start, end, heading } of clauses) {
    if (heading) continue;
    const atEdge = end.span.beginning === true ? role === 'from' : role === 'till';
    if (atEdge && end.span.whole !== undefined) {
      worst = Math.max(worst, PRECISIONS.indexOf(end.span.whole));
      continue;
    }
    worst = Math.max(
      worst,
      PRECISIONS.indexOf(start.span.precision),
      PRECISIONS.indexOf(end.span.precision),
    );
  }
  return PRECISIONS[worst] ?? 'day';
}
