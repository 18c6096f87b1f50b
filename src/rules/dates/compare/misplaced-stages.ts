import type { Stage } from '../../../model/project.js';
import type { Schedule } from '../../../model/schedule.js';
import { oncePer } from '../../../source/once-per.js';
import { overlaps } from '../../../timing/interval.js';
import { type Dated, datedOf, type ProjectFrame, projectFrame } from './dated.js';
import { lastsThroughout } from './days.js';
import { measuringStages } from './measuring-stages.js';
import { type Breach, breachOfProject, breachOfStage } from './placement.js';
import type { StageFrame } from './stage-frame.js';

/** An event that breaks the days of its stage. */
export interface StageBreach {
  readonly dated: Dated;
  readonly frame: StageFrame;
  readonly breach: Breach;
}

/** A stage that most of its events break. */
export interface MisplacedStage {
  readonly frame: StageFrame;
  readonly broken: number;
  readonly total: number;
  /** True where so many events break it that none of them is to be doubted. */
  readonly isPlain: boolean;
}

const ENOUGH_TO_JUDGE = 3;
const PLAIN = 3 / 4;

/** How the events of a project lie in their stages. */
export interface StageBreaches {
  readonly breaches: readonly StageBreach[];
  readonly misplaced: ReadonlyMap<Stage, MisplacedStage>;
}

/**
 * Whether all that could be said of an event in its stage is said already: it is outside the project
 * in the same direction, and the stage is not.
 */
function isTold(dated: Dated, breach: Breach, stage: StageFrame, whole: ProjectFrame): boolean {
  const beyond = breachOfProject(dated, whole);
  if (beyond?.severity !== 'error' || !overlaps(stage.span, whole.span)) return false;
  // «с 2020 года» goes on after any stage: only its beginning says something.
  if (dated.term.resolved.kind === 'open') return true;
  const isNews =
    (breach.fit.before && !beyond.fit.before) || (breach.fit.after && !beyond.fit.after);
  return !isNews;
}

/** «с 1 сентября» in a stage begins in it, and nobody says how long it goes on. */
function onlyGoesOn({ term }: Dated, { fit }: Breach): boolean {
  return term.resolved.kind === 'open' && fit.kind === 'partial' && !fit.before;
}

/**
 * Every event that breaks its stage, and the stages that more than half of at least three events
 * break. What is said already of an event outside the project is left out.
 */
export const stageBreaches = oncePer((schedule: Schedule): StageBreaches => {
  const stages = measuringStages(schedule);
  const whole = projectFrame(schedule);
  const breaches: StageBreach[] = [];
  const counts = new Map<StageFrame, { broken: number; total: number }>();
  for (const dated of datedOf(schedule)) {
    const frame = dated.stage && stages.get(dated.stage);
    if (frame === undefined) continue;
    const found = breachOfStage(dated, frame);
    const breach = found && onlyGoesOn(dated, found) ? undefined : found;
    if (whole && breach && isTold(dated, breach, frame, whole)) continue;
    if (breach !== undefined) breaches.push({ dated, frame, breach });
    if (lastsThroughout(dated.term.resolved)) continue;
    const count = counts.get(frame) ?? { broken: 0, total: 0 };
    counts.set(frame, count);
    count.total += 1;
    if (breach !== undefined && breach.severity !== 'info') count.broken += 1;
  }
  const misplaced = [...counts].flatMap(([frame, { broken, total }]) =>
    total >= ENOUGH_TO_JUDGE && broken * 2 > total
      ? [{ frame, broken, total, isPlain: broken >= total * PLAIN }]
      : [],
  );
  return { breaches, misplaced: new Map(misplaced.map((one) => [one.frame.stage, one])) };
});
