import { overlaps } from '../../../timing/interval.js';
import type { Interval, Precision } from '../../../timing/timing.js';
import { inOneUnit } from './unit.js';

/** How a list of stretches lies to a stretch that should contain them. */
export interface Fit {
  readonly kind: 'inside' | 'partial' | 'outside';
  /** Which ends are passed. */
  readonly before: boolean;
  readonly after: boolean;
  /** True where all that is beyond lies inside the unit in which the outer stretch ends: a matter of precision. */
  readonly slight: boolean;
}

/** How `inner` lies to `outer`. An open end never goes beyond. */
export function fitInto(inner: readonly Interval[], outer: Interval, precision: Precision): Fit {
  let before = false;
  let after = false;
  let slight = true;
  let shared = inner.length === 0;
  for (const stretch of inner) {
    const { from = stretch.to, to = stretch.from } = stretch;
    if (outer.from !== undefined && from !== undefined && from < outer.from) {
      before = true;
      slight &&= inOneUnit(from, outer.from, precision);
    }
    if (outer.to !== undefined && to !== undefined && to > outer.to) {
      after = true;
      slight &&= inOneUnit(to, outer.to, precision);
    }
    shared ||= overlaps(stretch, outer);
  }
  const kind = !shared ? 'outside' : before || after ? 'partial' : 'inside';
  return { kind, before, after, slight };
}

/** Whether a stretch has a first and a last day in the right order; an open end is in order. */
export function isForward({ from, to }: Interval): boolean {
  return from === undefined || to === undefined || from <= to;
}
