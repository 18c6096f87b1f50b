import { addDays } from '../../timing/calendar.js';
import { defineRule } from '../define-rule.js';
import { projectFrame } from './compare/dated.js';
import { everySchedule } from './compare/every-schedule.js';
import { type ClosedStage, isDaysOff, stagesInProject } from './compare/stage-order.js';
import { coarser, inOneUnit } from './compare/unit.js';
import {
  type StagesCoverProjectArgs,
  stagesCoverProjectPage,
} from './stages-cover-project.page.js';
import { wholeOf } from './words/whole.js';

function extremes(stages: readonly ClosedStage[]) {
  let [first, last] = [stages[0], stages[0]];
  for (const stage of stages) {
    if (first && stage.start.day < first.start.day) first = stage;
    if (last && stage.end.day > last.end.day) last = stage;
  }
  return first && last && { first, last };
}

/** Speaks of time at the beginning or the end of the project that belongs to no stage. */
export const stagesCoverProject = defineRule<StagesCoverProjectArgs, 'workspace'>({
  id: 'dates/stages-cover-project',
  severity: 'warning',
  scope: 'workspace',
  page: stagesCoverProjectPage,
  check: everySchedule((schedule, emit) => {
    const frame = projectFrame(schedule);
    const stages = stagesInProject(schedule);
    // A stage whose days are not known, or wrong, may cover what seems bare.
    if (frame === undefined || stages.length < schedule.stages.length) return;
    const ends = extremes(stages);
    if (ends === undefined) return;
    const say = (
      side: 'start' | 'end',
      { stage, ...one }: ClosedStage,
      bare: { from: string; to: string },
    ) => {
      if (bare.from > bare.to || isDaysOff(bare.from, bare.to)) return;
      const { day, precision, place } = one[side];
      const limit = side === 'start' ? bare.from : bare.to;
      const slight = inOneUnit(day, limit, coarser(precision, frame.precision));
      emit({
        at: place,
        args: {
          name: stage.name,
          side,
          project: schedule.planned ?? frame.span,
          whole: wholeOf(schedule),
          bare,
        },
        related: [{ at: frame.place, label: 'project' }],
        entity: `${schedule.id}/stage:${stage.id}`,
        severity: slight ? 'info' : 'warning',
      });
    };
    const { from, to } = schedule.planned ?? frame.span;
    const { first, last } = ends;
    if (from !== undefined) say('start', first, { from, to: addDays(first.start.day, -1) });
    if (to !== undefined) say('end', last, { from: addDays(last.end.day, 1), to });
  }),
});
