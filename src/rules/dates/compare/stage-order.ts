import type { Schedule } from '../../../model/schedule.js';
import { addDays, weekdayOf } from '../../../timing/calendar.js';
import { dayOff, knowsMovedDays } from '../../../timing/days-off/day-off.js';
import { overlaps } from '../../../timing/interval.js';
import { projectFrame } from './dated.js';
import { type StageEnd, type StageFrame, stageFrames } from './stage-frame.js';
import { inOneUnit } from './unit.js';

/** A stage with both ends known. */
export interface ClosedStage extends StageFrame {
  readonly start: StageEnd;
  readonly end: StageEnd;
}

/** Whether both ends of a stage are known. */
export function isClosed(frame: StageFrame): frame is ClosedStage {
  return frame.start !== undefined && frame.end !== undefined;
}

/** The stages with both ends known, in the order written. */
export function closedStages(schedule: Schedule): readonly ClosedStage[] {
  return stageFrames(schedule).filter(isClosed);
}

/** Those of them that have a day in the project; of others it is said that they have none, and no more. */
export function stagesInProject(schedule: Schedule): readonly ClosedStage[] {
  const frame = projectFrame(schedule);
  const stages = closedStages(schedule);
  return frame === undefined ? stages : stages.filter(({ span }) => overlaps(span, frame.span));
}

/** A stage and that of the stages before it which lasts longest. */
export interface StagePair {
  readonly earlier: ClosedStage;
  readonly later: ClosedStage;
}

/** Every stage with the one before it: the one that ends last, so that a short stage between hides nothing. */
export function stagePairs(stages: readonly ClosedStage[]): readonly StagePair[] {
  const pairs: StagePair[] = [];
  let longest: ClosedStage | undefined;
  for (const later of stages) {
    if (longest !== undefined) pairs.push({ earlier: longest, later });
    if (longest === undefined || later.end.day > longest.end.day) longest = later;
  }
  return pairs;
}

/** Whether two stages share no more than the unit in which one ends and the other begins: «август» and «август». */
export function shareOnlyBoundary({ earlier, later }: StagePair): boolean {
  const { end } = earlier;
  const { start } = later;
  return (
    inOneUnit(end.day, start.day, end.precision) || inOneUnit(end.day, start.day, start.precision)
  );
}

/** A holiday that falls on a weekend moves to the next working day, where nobody has said otherwise yet. */
function isMovedHere(day: string): boolean {
  const isUnknown = !knowsMovedDays(Number(day.slice(0, 4)));
  const before = [addDays(day, -1), addDays(day, -2)];
  return isUnknown && weekdayOf(day) === 1 && before.some((one) => dayOff(one) === 'holiday');
}

function isDayOff(day: string): boolean {
  return dayOff(day) !== undefined || isMovedHere(day);
}

/**
 * Whether no work is lost between two days, both included: weekends, holidays (Labour Code, article
 * 112) and days moved to them only.
 */
export function isDaysOff(from: string, to: string): boolean {
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (!isDayOff(day)) return false;
  }
  return true;
}
