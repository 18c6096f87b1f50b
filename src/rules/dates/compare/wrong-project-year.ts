import type { Schedule } from '../../../model/schedule.js';
import { oncePer } from '../../../source/once-per.js';
import { wholeOf } from '../words/whole.js';
import { datedOf, type ProjectFrame, projectFrame } from './dated.js';
import { extentOfDays, isReversedPhrase, lastsThroughout } from './days.js';
import { breachOfProject } from './placement.js';
import { findRightYear } from './right-year.js';
import { stageExcess } from './stage-excess.js';
import { stageFrames } from './stage-frame.js';
import type { WrongYear } from './wrong-year.js';

/** Of fewer stages and events nobody can tell whether they or the project's term are wrong. */
export const ENOUGH_TO_JUDGE = 3;

/** How many of a project's stages, events and seminars a term of the project would leave outside. */
export function contentsOf(schedule: Schedule) {
  const stages = stageFrames(schedule);
  const things = datedOf(schedule).filter(({ term }) => !lastsThroughout(term.resolved));
  const total = stages.length + things.length;
  const broken = (frame: ProjectFrame) =>
    stages.filter((stage) => stageExcess(stage, frame).some(({ severity }) => severity === 'error'))
      .length +
    things.filter((thing) => breachOfProject(thing, frame)?.severity === 'error').length;
  return { total, broken };
}

/**
 * The project's own term, where its year is wrong: it leaves most of the stages and events outside (or
 * ends before it begins), and with another year none.
 */
export const wrongProjectYear = oncePer((schedule: Schedule): WrongYear | undefined => {
  const { term, id, of } = schedule;
  // An interaction plan has no term of its own: its project answers for it.
  if (term === undefined || of === 'interaction-plan') return undefined;
  const frame = projectFrame(schedule);
  if (frame === undefined && !isReversedPhrase(term)) return undefined;
  const { total, broken } = contentsOf(schedule);
  if (total < ENOUGH_TO_JUDGE || (frame && broken(frame) * 2 <= total)) return undefined;
  const years = frame ? { project: frame.span } : {};
  const right = findRightYear(term, years, ({ days, term: candidate }) => {
    const span = extentOfDays(days);
    const { place, resolved } = candidate;
    return span !== undefined && broken({ place, span, precision: resolved.precision }) === 0;
  });
  if (right === undefined) return undefined;
  const whole = wholeOf(schedule);
  return {
    subject: { owner: whole, name: '' },
    entity: `${id}/${whole}:${id}`,
    term,
    right: right.text,
    clash: { with: frame ? 'contents' : 'itself' },
    suits: schedule.stages.length > 0 ? ['stages', 'events'] : ['events'],
  };
});
