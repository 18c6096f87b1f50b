import type { Schedule } from '../../../model/schedule.js';
import { schedulesOf } from '../../../model/schedules.js';
import type { Workspace } from '../../../model/workspace.js';
import type { Args, Emit } from '../../rule.js';

/** A check of everything with dated work of its own, whatever document says it. */
export function everySchedule<A extends Args>(
  check: (schedule: Schedule, emit: Emit<A>) => void,
): (workspace: Workspace, emit: Emit<A>) => void {
  return (workspace, emit) => {
    for (const schedule of schedulesOf(workspace)) check(schedule, emit);
  };
}
