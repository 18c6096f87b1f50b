import type { Interval, Precision } from '../../../timing/timing.js';
import type { Dated } from './dated.js';
import { extentOfDays } from './days.js';
import { fitInto } from './fit.js';
import { coarser, inOneUnit } from './unit.js';

/** How a seminar's date lies to the plan's event about it. */
export type Agreement = 'same' | 'not-last-month' | 'partly' | 'apart';

const ORDER: readonly Agreement[] = ['same', 'not-last-month', 'partly', 'apart'];

const EXACT_ENOUGH: ReadonlySet<Precision> = new Set(['day', 'decade', 'half-month', 'month']);

/** Compares the days of a seminar with those of an event that prepares and holds it. */
export function agreementOf(seminar: Dated, event: Dated): Agreement {
  const frame = planned(event);
  if (frame === undefined) return 'same';
  const precision = coarser(seminar.term.resolved.precision, event.term.resolved.precision);
  const fit = fitInto(seminar.days, frame, precision);
  if (fit.kind === 'outside') return fit.slight ? 'partly' : 'apart';
  if (fit.kind === 'partial') return fit.slight ? 'same' : 'partly';
  const last = extentOfDays(seminar.days)?.to;
  if (last === undefined || frame.from === undefined || frame.to === undefined) return 'same';
  if (!EXACT_ENOUGH.has(precision)) return 'same';
  return inOneUnit(last, frame.to, 'month') ? 'same' : 'not-last-month';
}

/** What an event leaves for a part of it: up to a deadline everything, else its days. */
export function planned({ term, days }: Dated): Interval | undefined {
  const extent = extentOfDays(days);
  if (term.resolved.kind !== 'deadline') return extent;
  return extent?.to === undefined ? undefined : { to: extent.to };
}

/** The best agreement of a seminar with any of the events about it. */
export function bestAgreement(seminar: Dated, events: readonly Dated[]) {
  let best: { readonly agreement: Agreement; readonly event: Dated } | undefined;
  for (const event of events) {
    const agreement = agreementOf(seminar, event);
    if (best === undefined || ORDER.indexOf(agreement) < ORDER.indexOf(best.agreement)) {
      best = { agreement, event };
    }
  }
  return best;
}
