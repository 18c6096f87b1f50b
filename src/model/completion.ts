import type { Mark, Progress } from './progress.js';
import type { Plan, PlanEvent } from './project.js';

/** What became of one event, by the last mark that speaks of it. */
export interface EventOutcome {
  readonly event: PlanEvent;
  readonly mark?: Mark;
}

/** What a completion report says in figures. Shares are whole percents of all events and add up to 100. */
export interface Completion {
  readonly total: number;
  readonly done: readonly EventOutcome[];
  readonly failed: readonly EventOutcome[];
  readonly moved: readonly EventOutcome[];
  readonly unmarked: readonly EventOutcome[];
  readonly shares: {
    readonly done: number;
    /** Everything that is not done: failed, moved, unmarked. */
    readonly notDone: number;
  };
  /** Reasons of what failed or was moved, as written, each once. */
  readonly reasons: readonly string[];
  /** Results of what was done, as written. */
  readonly results: readonly string[];
}

/** Every event of a plan with the last mark about it; of several progress documents the later one counts. */
export function outcomesOf(plan: Plan, progress: readonly Progress[]): readonly EventOutcome[] {
  const marks = new Map<PlanEvent, Mark>();
  for (const mark of progress.flatMap((one) => one.marks)) {
    if (mark.event !== undefined) marks.set(mark.event, mark);
  }
  return plan.events.map((event) => {
    const mark = marks.get(event);
    return mark === undefined ? { event } : { event, mark };
  });
}

/** Counts what was done of a plan. A plan without events is done by 0 percent. */
export function completionOf(plan: Plan, progress: readonly Progress[]): Completion {
  const outcomes = outcomesOf(plan, progress);
  const inState = (state: Mark['state']) => outcomes.filter(({ mark }) => mark?.state === state);
  const [done, failed, moved] = [inState('done'), inState('failed'), inState('moved')];
  const total = outcomes.length;
  const share = total === 0 ? 0 : Math.round((done.length / total) * 100);
  const reasons = [...failed, ...moved].flatMap(({ mark }) => mark?.reason ?? []);
  return {
    total,
    done,
    failed,
    moved,
    unmarked: inState(undefined),
    shares: { done: share, notDone: total === 0 ? 0 : 100 - share },
    reasons: [...new Set(reasons)],
    results: done.flatMap(({ mark }) => mark?.result ?? []),
  };
}
