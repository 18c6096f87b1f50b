import { defineRule } from '../define-rule.js';
import { everySchedule } from './compare/every-schedule.js';
import { type StageBreach, stageBreaches } from './compare/misplaced-stages.js';
import { type OutsideStageArgs, outsideStagePage } from './outside-stage.page.js';
import { wholeOf } from './words/whole.js';

/** The ends of the stage that are broken. */
function brokenEnds({ frame: { start, end }, breach: { fit } }: StageBreach) {
  const ends = [];
  if (fit.before && start) ends.push({ at: start.place, label: 'start' });
  if (fit.after && end && end.place !== start?.place) ends.push({ at: end.place, label: 'end' });
  if (ends.length === 0 && end) ends.push({ at: end.place, label: 'end' });
  return ends;
}

/**
 * Speaks of an event that is not inside its stage. Where most events break a stage, the partial
 * breaches rest on the stage itself, so that they are attached to what is said of it; an event
 * without a day in its stage always stands for itself.
 */
export const outsideStage = defineRule<OutsideStageArgs, 'workspace'>({
  id: 'dates/outside-stage',
  severity: 'error',
  scope: 'workspace',
  page: outsideStagePage,
  check: everySchedule((schedule, emit) => {
    const { breaches, misplaced } = stageBreaches(schedule);
    for (const one of breaches) {
      const { dated, frame, breach } = one;
      const { stage, span } = frame;
      const { kind, before, after } = breach.fit;
      const follows = breach.severity === 'warning' && misplaced.has(stage);
      emit({
        at: dated.term.place,
        args: {
          name: dated.name,
          text: dated.term.written.text,
          stage: stage.name,
          whole: wholeOf(schedule),
          days: span,
          reason: breach.reason,
          kind: breach.severity === 'info' ? 'slight' : kind,
          side: before ? (after ? 'both' : 'before') : 'after',
        },
        related: [...brokenEnds(one), ...(follows ? [{ at: stage.place, label: 'stage' }] : [])],
        entity: dated.entity,
        severity: breach.severity,
      });
    }
  }),
});
