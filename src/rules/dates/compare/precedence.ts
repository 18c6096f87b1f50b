import type { Severity } from '../../../findings/finding.js';
import type { Interval } from '../../../timing/timing.js';
import type { Dated } from './dated.js';
import { extentOfDays } from './days.js';
import { falls } from './numbered.js';
import { isOnce } from './twins.js';
import { coarser, inOneUnit } from './unit.js';

/**
 * Why one event rests on another: a written link; the beginning or the end of the component before it
 * in the management cycle; the order of steps.
 */
export type Ground = 'after' | 'cycle' | 'cycle-end' | 'steps';

/** An event with what it rests on. */
export interface Precedence {
  readonly event: Dated;
  readonly earlier: Dated;
  readonly ground: Ground;
}

/** How an event breaks the order: all of it comes too early, or it begins before the other has ended. */
export interface Misorder extends Precedence {
  readonly how: 'before' | 'overlap';
  readonly severity: Severity;
}

const GRAVITY: Readonly<Record<Ground, Severity>> = {
  after: 'error',
  cycle: 'error',
  'cycle-end': 'warning',
  steps: 'warning',
};

/** The days of a term that happens once; of a deadline only the last day is known. */
export function onceExtent(event: Dated): Interval | undefined {
  if (!isOnce(event)) return undefined;
  const extent = extentOfDays(event.days);
  if (event.term.resolved.kind !== 'deadline') return extent;
  return extent?.to === undefined ? undefined : { to: extent.to };
}

/**
 * How a pair breaks its order. A unit in which one ends and the other begins («февраль» and
 * «февраль») breaks nothing, and steps may overlap as they like.
 */
export function misorderOf(pair: Precedence): Misorder | undefined {
  const { event, earlier, ground } = pair;
  const own = isOnce(event) ? extentOfDays(event.days) : undefined;
  const before = onceExtent(earlier);
  if (own?.from === undefined || before?.to === undefined) return undefined;
  if (falls(before, own)) return { ...pair, how: 'before', severity: GRAVITY[ground] };
  if (ground === 'steps' || own.from > before.to) return undefined;
  const precision = coarser(event.term.resolved.precision, earlier.term.resolved.precision);
  if (inOneUnit(own.from, before.to, precision)) return undefined;
  const mayBeDone = before.from === undefined && (own.to === undefined || own.to >= before.to);
  return mayBeDone ? undefined : { ...pair, how: 'overlap', severity: 'info' };
}
