import type { Severity } from '../../../findings/finding.js';
import { addDays } from '../../../timing/calendar.js';
import type { Interval, Precision } from '../../../timing/timing.js';
import type { Dated, ProjectFrame } from './dated.js';
import { lastsThroughout } from './days.js';
import { type Fit, fitInto } from './fit.js';
import type { StageFrame } from './stage-frame.js';
import { coarser } from './unit.js';

/** Units so short that a difference inside one is a matter of wording. */
const SHORT: ReadonlySet<Precision> = new Set(['day', 'decade', 'half-month', 'month', 'quarter']);

/** What breaks a frame, and how grave it is. */
export interface Breach {
  readonly fit: Fit;
  readonly severity: Severity;
  /** A term that goes on for the whole project, or recurs: not a wrong date, but a wrong place. */
  readonly reason: 'dates' | 'throughout' | 'recurring';
}

/** «До 1 июля» for what is to be done in June: the letter is a day late, the meaning is not. */
function isLetterOnly({ term, days }: Dated, fit: Fit, outer: Interval): boolean {
  if (term.resolved.kind !== 'deadline' || fit.before || outer.to === undefined) return false;
  const dayAfter = addDays(outer.to, 1);
  return days.every(({ to }) => to !== undefined && to <= dayAfter);
}

/** A month at the border is as much of that month as the project has. */
const BORDER_DAYS = 31;

/** «Сентябрь» where the project begins on 2 September, «2024 год» where it ends on 30 December: not beyond. */
function isBorderUnit({ term, days }: Dated, outer: Interval): boolean {
  const { precision } = term.resolved;
  if (precision === 'day' || !fitInto(days, outer, precision).slight) return false;
  const wide: Interval = {
    ...(outer.from !== undefined && { from: addDays(outer.from, -BORDER_DAYS) }),
    ...(outer.to !== undefined && { to: addDays(outer.to, BORDER_DAYS) }),
  };
  return fitInto(days, wide, 'day').kind === 'inside';
}

/** How a term breaks the project's days; nothing where it lies inside. */
export function breachOfProject(dated: Dated, frame: ProjectFrame): Breach | undefined {
  const { resolved } = dated.term;
  if (lastsThroughout(resolved)) return undefined;
  const fit = fitInto(dated.days, frame.span, coarser(resolved.precision, frame.precision));
  if (fit.kind === 'inside' || isBorderUnit(dated, frame.span)) return undefined;
  const light = fit.slight || isLetterOnly(dated, fit, frame.span);
  return { fit, severity: light ? 'info' : 'error', reason: 'dates' };
}

/** The stretches a stage is compared with: a recurrence without bounds of its own takes the stage's. */
function claimed({ term, days }: Dated, { span }: StageFrame): readonly Interval[] {
  if (term.resolved.repeat === undefined || firstWritten(term.written.intervals)) return days;
  const inside = days.filter((stretch) => fitInto([stretch], span, 'day').kind !== 'outside');
  return inside.length > 0 ? inside : days;
}

function firstWritten(intervals: readonly Interval[]): boolean {
  const day = intervals[0]?.from ?? intervals[0]?.to;
  return day !== undefined && !day.startsWith('--');
}

/** So much of a year may lie beyond a stage that has the rest of it. */
const HALF_YEAR = 184;

/** «2024–2026 гг.» in a stage until August 2026: as much of those years as the stage has. */
function isMostOfYears({ term, days }: Dated, fit: Fit, outer: Interval): boolean {
  if (term.resolved.precision !== 'year' || fit.kind !== 'partial' || !fit.slight) return false;
  const wide: Interval = {
    ...(outer.from !== undefined && { from: addDays(outer.from, -HALF_YEAR) }),
    ...(outer.to !== undefined && { to: addDays(outer.to, HALF_YEAR) }),
  };
  return fitInto(days, wide, 'day').kind === 'inside';
}

/** How an event's term breaks the days of its stage; nothing where it lies inside. */
export function breachOfStage(dated: Dated, frame: StageFrame): Breach | undefined {
  const { resolved } = dated.term;
  const precision = coarser(resolved.precision, frame.precision);
  const days = claimed(dated, frame);
  const fit = fitInto(days, frame.span, precision);
  if (fit.kind === 'inside' || isBorderUnit(dated, frame.span)) return undefined;
  // «в течение учебного года» without its number is as much of the year as the stage has.
  if (dated.term.written.needs?.includes('school-year') === true) return undefined;
  if (isMostOfYears(dated, fit, frame.span)) return undefined;
  // «ежемесячно» in a stage means every month of the stage.
  if (resolved.kind === 'ongoing' && resolved.repeat !== undefined) return undefined;
  if (lastsThroughout(resolved)) return { fit, severity: 'info', reason: 'throughout' };
  if ((fit.slight && SHORT.has(precision)) || isLetterOnly(dated, fit, frame.span)) {
    return { fit, severity: 'info', reason: 'dates' };
  }
  const first = days.slice(0, 1);
  const recurs = resolved.repeat !== undefined && days.length > 1;
  if (
    fit.kind === 'outside' ||
    (recurs && fitInto(first, frame.span, precision).kind === 'outside')
  ) {
    return { fit, severity: 'error', reason: recurs ? 'recurring' : 'dates' };
  }
  return { fit, severity: 'warning', reason: recurs ? 'recurring' : 'dates' };
}
