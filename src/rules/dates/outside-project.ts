import type { Stage } from '../../model/project.js';
import type { Schedule } from '../../model/schedule.js';
import { defineRule } from '../define-rule.js';
import type { Emit } from '../rule.js';
import { type Dated, datedOf, type ProjectFrame, projectFrame } from './compare/dated.js';
import { everySchedule } from './compare/every-schedule.js';
import { measuringStages } from './compare/measuring-stages.js';
import { type Breach, breachOfProject, breachOfStage } from './compare/placement.js';
import { type StageExcess, stageExcess } from './compare/stage-excess.js';
import { type StageFrame, stageFrames } from './compare/stage-frame.js';
import { type OutsideProjectArgs, outsideProjectPage } from './outside-project.page.js';
import { wholeOf } from './words/whole.js';

type ExcessByStage = ReadonlyMap<Stage, readonly StageExcess[]>;

function checkStages(
  schedule: Schedule,
  frame: ProjectFrame,
  emit: Emit<OutsideProjectArgs>,
): ExcessByStage {
  const whole = wholeOf(schedule);
  const found = new Map<Stage, readonly StageExcess[]>();
  for (const one of stageFrames(schedule)) {
    const { stage, span } = one;
    const excesses = stageExcess(one, frame);
    found.set(stage, excesses);
    for (const { end, place, severity, whole: isWhole } of excesses) {
      const side = end === 'start' ? 'before' : 'after';
      const kind = isWhole ? 'outside' : severity === 'info' ? 'slight' : 'partial';
      emit({
        at: place,
        args: {
          owner: 'stage',
          name: stage.name,
          days: span,
          project: frame.span,
          whole,
          kind,
          side,
        },
        related: [{ at: frame.place, label: 'project' }],
        entity: `${schedule.id}/stage:${stage.id}`,
        severity,
      });
    }
  }
  return found;
}

/** The end of its stage that an event follows beyond the project, so that the stage is to blame. */
function blamed(dated: Dated, breach: Breach, stage: StageFrame | undefined, found: ExcessByStage) {
  const own = stage && breachOfStage(dated, stage)?.fit;
  if (stage === undefined || own?.kind === 'outside') return [];
  const graver = (found.get(stage.stage) ?? []).filter(({ severity, end, whole }) => {
    if (severity !== 'error' && breach.severity !== 'info') return false;
    if (whole) return true;
    return end === 'start' ? breach.fit.before && !own?.before : breach.fit.after && !own?.after;
  });
  return graver.map(({ place }) => ({ at: place, label: 'stage' }));
}

/** Speaks of stages, events and seminars that are not inside the project's term. */
export const outsideProject = defineRule<OutsideProjectArgs, 'workspace'>({
  id: 'dates/outside-project',
  severity: 'error',
  scope: 'workspace',
  absorbs: ['dates/outside-project', 'dates/stage-gap'],
  page: outsideProjectPage,
  check: everySchedule((schedule, emit) => {
    const frame = projectFrame(schedule);
    if (frame === undefined) return;
    const found = checkStages(schedule, frame, emit);
    const stages = measuringStages(schedule);
    const whole = wholeOf(schedule);
    for (const dated of datedOf(schedule)) {
      const breach = breachOfProject(dated, frame);
      if (breach === undefined) continue;
      const { fit, severity } = breach;
      const stage = dated.stage && stages.get(dated.stage);
      // A matter of precision is not worth a word where the stage is broken anyway.
      if (severity === 'info' && stage && breachOfStage(dated, stage)) continue;
      const { owner, name, entity, term } = dated;
      const kind = severity === 'info' ? 'slight' : fit.kind === 'outside' ? 'outside' : 'partial';
      const side = fit.before ? (fit.after ? 'both' : 'before') : 'after';
      emit({
        at: term.place,
        args: { owner, name, text: term.written.text, project: frame.span, whole, kind, side },
        related: [{ at: frame.place, label: 'project' }, ...blamed(dated, breach, stage, found)],
        entity,
        severity,
      });
    }
  }),
});
