import type { Term } from '../../../model/project.js';
import type { Schedule } from '../../../model/schedule.js';
import { type ProjectFrame, projectFrame } from './dated.js';
import { contentsOf, ENOUGH_TO_JUDGE, wrongProjectYear } from './wrong-project-year.js';

/** A project whose term leaves most of its stages and events outside. */
export interface MisplacedProject {
  readonly frame: ProjectFrame;
  readonly broken: number;
  readonly total: number;
}

/**
 * The project's own term, where more than half of its stages, events and seminars break it: it is
 * wrong rather than they. Nothing where another year mends it: that is a wrong year.
 */
export function misplacedProject(schedule: Schedule): MisplacedProject | undefined {
  const frame = projectFrame(schedule);
  // An interaction plan has no term of its own: its project answers for it.
  if (frame === undefined || schedule.of === 'interaction-plan') return undefined;
  if (wrongProjectYear(schedule) !== undefined) return undefined;
  const contents = contentsOf(schedule);
  const { total } = contents;
  const broken = contents.broken(frame);
  return total >= ENOUGH_TO_JUDGE && broken * 2 > total ? { frame, broken, total } : undefined;
}

/** The terms of projects that are wrong themselves: what breaks them proves nothing of its own days. */
export function doubtedTerms(schedules: readonly Schedule[]): ReadonlySet<Term> {
  const terms = schedules.flatMap((schedule) => {
    const isDoubted = wrongProjectYear(schedule) ?? misplacedProject(schedule);
    return schedule.term !== undefined && isDoubted ? [schedule.term] : [];
  });
  return new Set(terms);
}
