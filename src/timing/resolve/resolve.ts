import { clip, isYearless, normalize } from '../interval.js';
import type { Interval, Need, Timing, TimingContext } from '../timing.js';
import { placeYearless } from './place.js';
import { resolveRelative } from './relative.js';
import { schoolYears, wholeYear } from './year-long.js';
import { everyYear, repeatYearly } from './yearly.js';

function isYearly(timing: Timing): boolean {
  return timing.repeat?.rrule?.startsWith('FREQ=YEARLY') ?? false;
}

/** Where no days are written: what the kind of the term says about the project. */
function fromKind(timing: Timing, context: TimingContext): readonly Interval[] {
  const { kind, needs = [] } = timing;
  if (kind === 'relative') return resolveRelative(timing, context);
  if (kind === 'whole-project') return context.project === undefined ? [] : [context.project];
  if (kind !== 'ongoing') return [];
  if (needs.includes('year')) return wholeYear(context);
  return context.project === undefined ? [] : [context.project];
}

function fromYearless(timing: Timing, context: TimingContext): readonly Interval[] {
  const { intervals, precision } = timing;
  if (isYearly(timing) && context.project !== undefined) {
    const each = everyYear(intervals, context.project, precision);
    return each.length > 0 ? each : intervals;
  }
  const placed = intervals.map((item) => placeYearless(item, context, precision));
  const known = placed.filter((item) => item !== undefined);
  return known.length === intervals.length ? known : intervals;
}

function fromDates(timing: Timing, context: TimingContext): readonly Interval[] {
  const { intervals, needs = [], precision } = timing;
  const end = context.project?.to;
  if (end === undefined) return intervals;
  if (isYearly(timing) && needs.includes('project-term'))
    return repeatYearly(intervals, end, precision);
  return intervals.map((item) => {
    if (item.to !== undefined || item.from === undefined || item.from > end) return item;
    return clip(item, { to: end }) ?? item;
  });
}

function resolved(timing: Timing, context: TimingContext): readonly Interval[] {
  const { intervals, needs = [], kind } = timing;
  if (kind === 'ongoing' && needs.includes('school-year')) {
    const years = schoolYears(context);
    return years.length > 0 ? years : intervals;
  }
  if (intervals.length === 0) return fromKind(timing, context);
  return intervals.some(isYearless) ? fromYearless(timing, context) : fromDates(timing, context);
}

function isMet(need: Need, intervals: readonly Interval[], context: TimingContext): boolean {
  if (need === 'project-term') return context.project !== undefined;
  return intervals.length > 0 && !intervals.some(isYearless);
}

/**
 * Makes a term exact within its document: years, the project's term, the school year, the event. Open terms end
 * with the project; a written start stays as written even outside it. Needs that are met disappear.
 */
export function resolveTiming(timing: Timing, context: TimingContext): Timing {
  const intervals = normalize(resolved(timing, context));
  const { needs: before, ...rest } = timing;
  const needs = (before ?? []).filter((need) => !isMet(need, intervals, context));
  return needs.length === 0 ? { ...rest, intervals } : { ...rest, intervals, needs };
}
