import type { Stage } from '../../../model/project.js';
import type { Schedule } from '../../../model/schedule.js';
import { type Dated, datedOf, type ProjectFrame, projectFrame } from './dated.js';
import { isSound } from './days.js';
import { isForward } from './fit.js';
import { stageBreaches } from './misplaced-stages.js';
import { breachOfStage } from './placement.js';
import { mendStage } from './redated-stage.js';
import { stageExcess } from './stage-excess.js';
import { type StageFrame, stageFrame } from './stage-frame.js';
import { isClosed } from './stage-order.js';
import { inOneUnit } from './unit.js';
import type { Clash, Witness, WrongYear } from './wrong-year.js';

function isBeyond(frame: StageFrame, project: ProjectFrame): boolean {
  return stageExcess(frame, project).some(({ severity }) => severity === 'error');
}

/** What speaks against the dates of a stage: each other, the project, most of its events. */
function clashOf(stage: Stage, project: ProjectFrame, isMisplaced: boolean): Clash | undefined {
  const { start, end, span } = stage;
  const isComplete = [start, end].every((term) => term && isSound(term.resolved));
  if (!isComplete || span === undefined) return undefined;
  if (!isForward(span)) return { with: 'itself' };
  const frame = stageFrame(stage);
  if (frame !== undefined && isBeyond(frame, project)) {
    return { with: 'project', place: project.place, days: project.span };
  }
  return isMisplaced ? { with: 'contents' } : undefined;
}

/** Whether one stage begins when the other has ended, a shared boundary month allowed. */
function follows(earlier: StageFrame | undefined, later: StageFrame | undefined): boolean {
  if (!earlier || !later || !isClosed(earlier) || !isClosed(later)) return true;
  return later.start.day > earlier.end.day || inOneUnit(earlier.end.day, later.start.day, 'month');
}

function eventsByStage(schedule: Schedule): ReadonlyMap<Stage, readonly Dated[]> {
  const found = new Map<Stage, Dated[]>();
  for (const event of datedOf(schedule)) {
    if (event.stage === undefined) continue;
    const there = found.get(event.stage);
    if (there === undefined) found.set(event.stage, [event]);
    else there.push(event);
  }
  return found;
}

/** Whether less than half of the events break a stage, and none lies wholly outside it. */
function suitsEvents(frame: StageFrame, events: readonly Dated[]): boolean {
  let broken = 0;
  for (const event of events) {
    const severity = breachOfStage(event, frame)?.severity;
    if (severity === 'error') return false;
    if (severity === 'warning') broken += 1;
  }
  return broken * 2 <= events.length;
}

/** Stages with a wrong year in their dates: with another they suit the project, each other and their events. */
export function wrongStageYears(schedule: Schedule): readonly WrongYear[] {
  const whole = projectFrame(schedule);
  if (whole === undefined) return [];
  const frames = schedule.stages.map((stage) => {
    const frame = stageFrame(stage);
    return frame && !isBeyond(frame, whole) ? frame : undefined;
  });
  const { misplaced } = stageBreaches(schedule);
  const events = eventsByStage(schedule);
  return schedule.stages.flatMap((stage, index): readonly WrongYear[] => {
    const clash = clashOf(stage, whole, misplaced.has(stage));
    if (clash === undefined) return [];
    const [earlier, later] = [frames[index - 1], frames[index + 1]];
    const own = events.get(stage) ?? [];
    const mended = mendStage(stage, { project: whole.span }, (candidate) => {
      const isPlaced = !isBeyond(candidate, whole);
      return (
        isPlaced &&
        follows(earlier, candidate) &&
        follows(candidate, later) &&
        suitsEvents(candidate, own)
      );
    });
    const suits: Witness[] = ['project'];
    if (earlier !== undefined || later !== undefined) suits.push('stages');
    if (own.length > 0) suits.push('events');
    const entity = `${schedule.id}/stage:${stage.id}`;
    const subject = { owner: 'stage' as const, name: stage.name };
    return mended.map((date) => ({ ...date, subject, entity, clash, suits }));
  });
}
