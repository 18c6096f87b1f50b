import type { Severity } from '../../../findings/finding.js';
import type { Place } from '../../../source/source-file.js';
import { overlaps } from '../../../timing/interval.js';
import type { ProjectFrame } from './dated.js';
import type { StageEnd, StageFrame } from './stage-frame.js';
import { coarser, inOneUnit } from './unit.js';

/** An end of a stage that lies beyond the project. */
export interface StageExcess {
  readonly end: 'start' | 'end';
  readonly place: Place;
  readonly severity: Severity;
  /** No day of the stage lies in the project. */
  readonly whole: boolean;
}

function excessOf(
  which: 'start' | 'end',
  { day, precision, place }: StageEnd,
  limit: string,
  project: ProjectFrame,
): StageExcess | undefined {
  const isBeyond = which === 'start' ? day < limit : day > limit;
  if (!isBeyond) return undefined;
  const slight = inOneUnit(day, limit, coarser(precision, project.precision));
  // «Январь» where the project begins on 16 January: as much of the month as the project has.
  if (which === 'start' && slight && precision === 'month' && project.precision === 'day')
    return undefined;
  return { end: which, place, severity: slight ? 'info' : 'error', whole: false };
}

/** The ends of a stage beyond the project; one only where both are said by one term, or all is outside. */
export function stageExcess(
  { span, start, end }: StageFrame,
  project: ProjectFrame,
): readonly StageExcess[] {
  const { from, to } = project.span;
  if (!overlaps(span, project.span)) {
    const isLate = to !== undefined && span.from !== undefined && span.from > to;
    const which = (isLate ? start : end) ?? start ?? end;
    if (which === undefined) return [];
    const side = which === start ? 'start' : 'end';
    return [{ end: side, place: which.place, severity: 'error', whole: true }];
  }
  const before = start && from !== undefined ? excessOf('start', start, from, project) : undefined;
  const after = end && to !== undefined ? excessOf('end', end, to, project) : undefined;
  const both = [before ?? [], after ?? []].flat();
  if (start === undefined || start.place !== end?.place) return both;
  const grave = both.find(({ severity }) => severity === 'error');
  return grave ? [grave] : both.slice(0, 1);
}
