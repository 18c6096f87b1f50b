import type { Stage, Term } from '../../../model/project.js';
import type { Schedule } from '../../../model/schedule.js';
import { oncePer } from '../../../source/once-per.js';
import type { Place } from '../../../source/source-file.js';
import type { Interval, Precision } from '../../../timing/timing.js';
import { isSound } from './days.js';
import { isForward } from './fit.js';
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
export const stageFrames = oncePer((schedule: Schedule): readonly StageFrame[] => {
  return schedule.stages.flatMap((stage) => stageFrame(stage) ?? []);
});
