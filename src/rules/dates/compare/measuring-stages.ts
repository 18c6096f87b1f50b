import type { Stage } from '../../../model/project.js';
import type { Schedule } from '../../../model/schedule.js';
import { oncePer } from '../../../source/once-per.js';
import { overlaps } from '../../../timing/interval.js';
import { datedOf, projectFrame } from './dated.js';
import { lastsThroughout } from './days.js';
import { fitInto } from './fit.js';
import { type StageFrame, stageFrames } from './stage-frame.js';

/** The stages that more than half of their own events bear out: those have a day in them. */
function borneOut(schedule: Schedule): ReadonlySet<Stage> {
  const frames = new Map(stageFrames(schedule).map((one) => [one.stage, one]));
  const counts = new Map<Stage, { total: number; inside: number }>();
  for (const { stage, days, term } of datedOf(schedule)) {
    const frame = stage && frames.get(stage);
    if (frame === undefined || lastsThroughout(term.resolved)) continue;
    const count = counts.get(frame.stage) ?? { total: 0, inside: 0 };
    counts.set(frame.stage, count);
    count.total += 1;
    if (fitInto(days, frame.span, 'day').kind !== 'outside') count.inside += 1;
  }
  return new Set(
    [...counts].flatMap(([stage, { total, inside }]) => (inside * 2 > total ? [stage] : [])),
  );
}

/**
 * The stages that events can be measured by, by stage. One that has no day in common with the
 * project is left out, unless its events bear it out: its own dates are wrong, and that is said at
 * the stage.
 */
export const measuringStages = oncePer((schedule: Schedule): ReadonlyMap<Stage, StageFrame> => {
  const frame = projectFrame(schedule);
  const trusted = borneOut(schedule);
  const usable = stageFrames(schedule).filter(
    ({ span, stage }) => frame === undefined || overlaps(span, frame.span) || trusted.has(stage),
  );
  return new Map(usable.map((one) => [one.stage, one]));
});
