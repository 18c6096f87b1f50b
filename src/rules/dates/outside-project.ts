import type { Project, Stage } from '../../model/project.js';
import { defineRule } from '../define-rule.js';
import type { Emit } from '../rule.js';
import { type Dated, datedOf, type ProjectFrame, projectFrame } from './compare/dated.js';
import { type Breach, breachOfProject, breachOfStage } from './compare/placement.js';
import { type StageExcess, stageExcess } from './compare/stage-excess.js';
import { measuringStages, type StageFrame, stageFrames } from './compare/stage-frame.js';
import { type OutsideProjectArgs, outsideProjectPage } from './outside-project.page.js';

type ExcessByStage = ReadonlyMap<Stage, readonly StageExcess[]>;

function checkStages(
  project: Project,
  frame: ProjectFrame,
  emit: Emit<OutsideProjectArgs>,
): ExcessByStage {
  const found = new Map<Stage, readonly StageExcess[]>();
  for (const one of stageFrames(project)) {
    const { stage, span } = one;
    const excesses = stageExcess(one, frame);
    found.set(stage, excesses);
    for (const { end, place, severity, whole } of excesses) {
      const side = end === 'start' ? 'before' : 'after';
      const kind = whole ? 'outside' : severity === 'info' ? 'slight' : 'partial';
      emit({
        at: place,
        args: { owner: 'stage', name: stage.name, days: span, project: frame.span, kind, side },
        related: [{ at: frame.place, label: 'project' }],
        entity: `${project.id}/stage:${stage.id}`,
        severity,
      });
    }
  }
  return found;
}

/** The end of its stage that an event follows beyond the project, so that the stage is to blame. */
function blamed(dated: Dated, breach: Breach, stage: StageFrame | undefined, found: ExcessByStage) {
  if (stage === undefined || breachOfStage(dated, stage) !== undefined) return [];
  const excesses = found.get(stage.stage) ?? [];
  const graver = excesses.filter(
    ({ severity, end }) =>
      (severity === 'error' || breach.severity === 'info') &&
      (end === 'start' ? breach.fit.before : breach.fit.after),
  );
  return graver.map(({ place }) => ({ at: place, label: 'stage' }));
}

/** Speaks of stages, events and seminars that are not inside the project's term. */
export const outsideProject = defineRule<OutsideProjectArgs, 'project'>({
  id: 'dates/outside-project',
  severity: 'error',
  scope: 'project',
  absorbs: ['dates/outside-project'],
  page: outsideProjectPage,
  check: (project, emit) => {
    const frame = projectFrame(project);
    if (frame === undefined) return;
    const found = checkStages(project, frame, emit);
    const stages = measuringStages(project);
    for (const dated of datedOf(project)) {
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
        args: { owner, name, text: term.written.text, project: frame.span, kind, side },
        related: [{ at: frame.place, label: 'project' }, ...blamed(dated, breach, stage, found)],
        entity,
        severity,
      });
    }
  },
});
