import type { Schedule } from '../../../model/schedule.js';
import type { Interval } from '../../../timing/timing.js';
import { type Dated, datedOf } from './dated.js';
import { extentOfDays } from './days.js';
import { falls } from './numbered.js';
import { breachOfStage } from './placement.js';
import type { StageFrame } from './stage-frame.js';
import { isOnce } from './twins.js';

/** The days of the sound events of a stage before and after one of them. */
export interface StageRow {
  readonly before: readonly Interval[];
  readonly after: readonly Interval[];
}

/** The days of the events that stand in one stage with `event` and break nothing, in the order written. */
export function stageRow(schedule: Schedule, event: Dated, frame: StageFrame): StageRow {
  const before: Interval[] = [];
  const after: Interval[] = [];
  let isPassed = false;
  for (const other of datedOf(schedule)) {
    if (other.term === event.term) isPassed = true;
    else if (other.stage === event.stage && isOnce(other) && !breachOfStage(other, frame)) {
      const days = extentOfDays(other.days);
      if (days !== undefined) (isPassed ? after : before).push(days);
    }
  }
  return { before, after };
}

/** How many events of a row the days stand on the wrong side of. */
export function misplacedAmong({ days }: Pick<Dated, 'days'>, { before, after }: StageRow): number {
  const own = extentOfDays(days);
  if (own === undefined) return 0;
  const early = before.filter((other) => falls(other, own));
  const late = after.filter((other) => falls(own, other));
  return early.length + late.length;
}
