import { defineRule } from '../define-rule.js';
import { everySchedule } from './compare/every-schedule.js';
import { type StageBreach, type StageBreaches, stageBreaches } from './compare/misplaced-stages.js';
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
 * Whether a breach is the stage's fault: where most events break a stage, what reaches beyond it is;
 * where hardly any does not, also what has no day in it.
 */
function isOfStage({ frame, breach }: StageBreach, { misplaced }: StageBreaches): boolean {
  const stage = misplaced.get(frame.stage);
  return stage !== undefined && (stage.isPlain || breach.severity === 'warning');
}

/** Speaks of an event that is not inside its stage; what is the stage's fault rests on the stage. */
export const outsideStage = defineRule<OutsideStageArgs, 'workspace'>({
  id: 'dates/outside-stage',
  severity: 'error',
  scope: 'workspace',
  page: outsideStagePage,
  check: everySchedule((schedule, emit) => {
    const all = stageBreaches(schedule);
    for (const one of all.breaches) {
      const { dated, frame, breach } = one;
      const { stage, span } = frame;
      const { kind, before, after } = breach.fit;
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
        related: brokenEnds(one),
        ...(isOfStage(one, all) && { follows: [stage.place] }),
        entity: dated.entity,
        severity: breach.severity,
      });
    }
  }),
});
