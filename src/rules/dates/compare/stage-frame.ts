import type { Project, Stage, Term } from '../../../model/project.js';
import type { Place } from '../../../source/source-file.js';
import { overlaps } from '../../../timing/interval.js';
import type { Interval, Precision } from '../../../timing/timing.js';
import { projectFrame } from './dated.js';
import { isSound } from './days.js';
import { isForward } from './fit.js';
import { oncePerProject } from './once-per-project.js';
import { coarser } from './unit.js';

/** One end of a stage: the day, how exactly it is said, and where. */
export interface StageEnd {
  readonly day: string;
  readonly precision: Precision;
  readonly place: Place;
}

/** A stage whose days are known and in order. */
export interface StageFrame {
  readonly stage: Stage;
  readonly span: Interval;
  readonly precision: Precision;
  readonly start?: StageEnd;
  readonly end?: StageEnd;
}

function endOf(term: Term | undefined, day: string | undefined): StageEnd | undefined {
  if (term === undefined || day === undefined) return undefined;
  return { day, precision: term.resolved.precision, place: term.place };
}

/** A stage with its days, where they are sound and in order. */
export function stageFrame(stage: Stage): StageFrame | undefined {
  const { start, end, span } = stage;
  if (span === undefined || !isForward(span)) return undefined;
  if (![start, end].every((term) => term === undefined || isSound(term.resolved))) return undefined;
  const first = endOf(start, span.from);
  const last = endOf(end, span.to);
  const precision = coarser(first?.precision ?? 'day', last?.precision ?? 'day');
  return { stage, span, precision, ...(first && { start: first }), ...(last && { end: last }) };
}

/** The stages that have days, in the order written. */
export const stageFrames = oncePerProject((project: Project): readonly StageFrame[] => {
  return project.stages.flatMap((stage) => stageFrame(stage) ?? []);
});

/**
 * The stages that events can be measured by, by stage. One that has no day in common with the
 * project is left out: its own dates are wrong, and that is said at the stage.
 */
export const measuringStages = oncePerProject(
  (project: Project): ReadonlyMap<Stage, StageFrame> => {
    const frame = projectFrame(project);
    const usable = stageFrames(project).filter(
      ({ span }) => frame === undefined || overlaps(span, frame.span),
    );
    return new Map(usable.map((one) => [one.stage, one]));
  },
);
