import type { Project } from '../../../model/project.js';
import { bestAgreement } from './agreement.js';
import {
  type Dated,
  dated,
  type ProjectFrame,
  projectFrame,
  type Timed,
  timedOf,
} from './dated.js';
import { type DatedTerm, isReversedPhrase } from './days.js';
import { type StageBreaches, stageBreaches } from './misplaced-stages.js';
import { breachOfProject, breachOfStage } from './placement.js';
import { findRightYear } from './right-year.js';
import { measuringStages, type StageFrame } from './stage-frame.js';
import { twinsOf } from './twins.js';
import type { Clash, Witness, WrongYear } from './wrong-year.js';

interface Surroundings {
  readonly frame: ProjectFrame;
  readonly stage?: StageFrame;
  readonly seminar?: Dated;
}

/** What speaks against the days of an event. */
function clashOf(
  timed: Timed,
  { frame, stage }: Surroundings,
  misplaced: StageBreaches['misplaced'],
): Clash | undefined {
  const event = dated(timed);
  if (event === undefined) {
    return isReversedPhrase(timed.term) ? { with: 'itself' } : undefined;
  }
  const beyond = breachOfProject(event, frame);
  if (beyond?.severity === 'error') {
    // A year alone, or a part of the term inside the project, needs the stage as a second witness.
    const isVague = beyond.fit.kind === 'partial' || event.term.resolved.precision === 'year';
    if (isVague && stage === undefined) return undefined;
    return { with: 'project', place: frame.place, days: frame.span };
  }
  if (stage === undefined || misplaced.has(stage.stage)) return undefined;
  const breach = breachOfStage(event, stage);
  if (breach?.fit.kind !== 'outside' || breach.severity !== 'error') return undefined;
  const place = (stage.start ?? stage.end)?.place ?? stage.stage.place;
  return { with: 'stage', place, days: stage.span };
}

function fits(candidate: Dated, { frame, stage, seminar }: Surroundings): boolean {
  if (breachOfProject(candidate, frame)?.severity === 'error') return false;
  const breach = stage && breachOfStage(candidate, stage);
  if (breach !== undefined && breach.severity !== 'info') return false;
  return seminar === undefined || bestAgreement(seminar, [candidate])?.agreement === 'same';
}

/** Events whose year is wrong: with another one they suit project, stage and seminar. */
export function wrongEventYears(project: Project): readonly WrongYear[] {
  const frame = projectFrame(project);
  if (frame === undefined) return [];
  const stages = measuringStages(project);
  const { misplaced } = stageBreaches(project);
  const seminars = new Map(
    twinsOf(project).flatMap(({ seminar, events }) =>
      breachOfProject(seminar, frame) ? [] : events.map(({ term }) => [term, seminar] as const),
    ),
  );
  return timedOf(project).flatMap((event): readonly WrongYear[] => {
    if (event.owner !== 'event') return [];
    const stage = event.stage && stages.get(event.stage);
    const seminar = seminars.get(event.term);
    const around = { frame, ...(stage && { stage }), ...(seminar && { seminar }) };
    const clash = clashOf(event, around, misplaced);
    if (clash === undefined) return [];
    const context = { project: frame.span, ...(stage && { stage: stage.span }) };
    const suitsAll = (candidate: DatedTerm) => fits({ ...event, ...candidate }, around);
    const right = findRightYear(event.term, context, suitsAll);
    if (right === undefined) return [];
    const { name, entity, term } = event;
    const suits: Witness[] = ['project'];
    if (stage !== undefined) suits.push('stages');
    if (seminar !== undefined) suits.push('twin');
    const twin = seminar && { place: seminar.term.place, text: seminar.term.written.text };
    const subject = { owner: 'event' as const, name };
    return [{ subject, entity, term, right: right.text, clash, ...(twin && { twin }), suits }];
  });
}
