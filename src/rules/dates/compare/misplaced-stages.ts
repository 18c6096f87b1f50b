import type { Project, Stage } from '../../../model/project.js';
import { type Dated, datedOf, projectFrame } from './dated.js';
import { lastsThroughout } from './days.js';
import { oncePerProject } from './once-per-project.js';
import { type Breach, breachOfProject, breachOfStage } from './placement.js';
import { measuringStages, type StageFrame } from './stage-frame.js';

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
}

const ENOUGH_TO_JUDGE = 3;

/** How the events of a project lie in their stages. */
export interface StageBreaches {
  readonly breaches: readonly StageBreach[];
  readonly misplaced: ReadonlyMap<Stage, MisplacedStage>;
}

/**
 * Every event that breaks its stage, and the stages that more than half of at least three events
 * break. An event outside the project itself is left out: that is said of it already.
 */
export const stageBreaches = oncePerProject((project: Project): StageBreaches => {
  const stages = measuringStages(project);
  const whole = projectFrame(project);
  const breaches: StageBreach[] = [];
  const counts = new Map<StageFrame, { broken: number; total: number }>();
  for (const dated of datedOf(project)) {
    const frame = dated.stage && stages.get(dated.stage);
    if (frame === undefined) continue;
    if (whole && breachOfProject(dated, whole)?.severity === 'error') continue;
    const breach = breachOfStage(dated, frame);
    if (breach !== undefined) breaches.push({ dated, frame, breach });
    if (lastsThroughout(dated.term.resolved)) continue;
    const count = counts.get(frame) ?? { broken: 0, total: 0 };
    counts.set(frame, count);
    count.total += 1;
    if (breach !== undefined && breach.severity !== 'info') count.broken += 1;
  }
  const misplaced = [...counts].flatMap(([frame, { broken, total }]) =>
    total >= ENOUGH_TO_JUDGE && broken * 2 > total ? [{ frame, broken, total }] : [],
  );
  return { breaches, misplaced: new Map(misplaced.map((one) => [one.frame.stage, one])) };
});
