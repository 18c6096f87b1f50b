import type { Precision } from './timing.js';

/** From the finest to the coarsest. */
const PRECISIONS: readonly Precision[] = [
  'day',
  'decade',
  'half-month',
  'month',
  'quarter',
  'half-year',
  'year',
];

/** The coarser of two precisions. */
export function coarser(a: Precision, b: Precision): Precision {
  return PRECISIONS.indexOf(a) < PRECISIONS.indexOf(b) ? b : a;
}
