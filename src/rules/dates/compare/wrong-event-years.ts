import type { Schedule } from '../../../model/schedule.js';
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
import { measuringStages } from './measuring-stages.js';
import { type StageBreaches, stageBreaches } from './misplaced-stages.js';
import { cycleNeighbours, keepsOrder, type Neighbours } from './neighbours.js';
import { breachOfProject, breachOfStage } from './placement.js';
import { findRightYear } from './right-year.js';
import type { StageFrame } from './stage-frame.js';
import { misplacedAmong, type StageRow, stageRow } from './stage-rows.js';
import { twinsOf } from './twins.js';
import type { Clash, Witness, WrongYear } from './wrong-year.js';

interface Surroundings {
  readonly frame: ProjectFrame;
  readonly stage?: StageFrame;
  readonly seminar?: Dated;
  /** In the management cycle: its order must be kept. */
  readonly neighbours?: Neighbours;
}

/** The events of a stage need not stand in the order of their dates; a slip upsets far more than its mending. */
const UPSETS_MORE = 3;

/**
 * Whether more than its stage speaks against an event inside the project, so that it does not merely
 * run past the stage: its seminar, or the order of the events round it, which another year restores.
 */
function isRestored(event: Dated, candidate: Dated, row: StageRow, seminar?: Dated): boolean {
  if (seminar && bestAgreement(seminar, [event])?.agreement === 'apart') return true;
  return misplacedAmong(candidate, row) * UPSETS_MORE < misplacedAmong(event, row);
}

/** What speaks against the days of an event. */
function clashOf(
  timed: Timed,
  event: Dated | undefined,
  { frame, stage }: Surroundings,
  misplaced: StageBreaches['misplaced'],
): Clash | undefined {
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

/** A stage that itself goes beyond the project takes its events along. */
function suitsProject(candidate: Dated, { frame, stage }: Surroundings, clash: Clash): boolean {
  if (breachOfProject(candidate, frame)?.severity !== 'error') return true;
  return clash.with === 'stage' && stage !== undefined && !breachOfStage(candidate, stage);
}

function fits(candidate: Dated, around: Surroundings, clash: Clash): boolean {
  const { stage, seminar } = around;
  if (!suitsProject(candidate, around, clash)) return false;
  const breach = stage && breachOfStage(candidate, stage);
  if (breach !== undefined && breach.severity !== 'info') return false;
  if (!keepsOrder(candidate, around.neighbours)) return false;
  return seminar === undefined || bestAgreement(seminar, [candidate])?.agreement === 'same';
}

/** Events whose year is wrong: with another one they suit project, stage and seminar. */
export function wrongEventYears(schedule: Schedule): readonly WrongYear[] {
  const frame = projectFrame(schedule);
  if (frame === undefined) return [];
  const stages = measuringStages(schedule);
  const { misplaced } = stageBreaches(schedule);
  const inCycle = cycleNeighbours(schedule, frame);
  const seminars = new Map(
    twinsOf(schedule).flatMap(({ seminar, events }) =>
      breachOfProject(seminar, frame) ? [] : events.map(({ term }) => [term, seminar] as const),
    ),
  );
  return timedOf(schedule).flatMap((event): readonly WrongYear[] => {
    if (event.owner !== 'event') return [];
    const written = dated(event);
    const stage = event.stage && stages.get(event.stage);
    const seminar = seminars.get(event.term);
    const neighbours = inCycle.get(event.term);
    const around = {
      frame,
      ...(stage && { stage }),
      ...(seminar && { seminar }),
      ...(neighbours && { neighbours }),
    };
    const clash = clashOf(event, written, around, misplaced);
    if (clash === undefined) return [];
    const context = { project: frame.span, ...(stage && { stage: stage.span }) };
    const row =
      clash.with === 'stage' && written && stage ? stageRow(schedule, written, stage) : undefined;
    const suitsAll = (term: DatedTerm) => {
      const candidate = { ...event, ...term };
      const isSure = !row || !written || isRestored(written, candidate, row, seminar);
      return isSure && fits(candidate, around, clash);
    };
    const right = findRightYear(event.term, context, suitsAll);
    if (right === undefined) return [];
    const { name, entity, term } = event;
    const isInProject = breachOfProject({ ...event, ...right.dated }, frame)?.severity !== 'error';
    const suits: Witness[] = isInProject ? ['project'] : [];
    if (stage !== undefined) suits.push('stages');
    if (seminar !== undefined) suits.push('twin');
    if (neighbours !== undefined) suits.push('numbers');
    const twin = seminar && { place: seminar.term.place, text: seminar.term.written.text };
    const subject = { owner: 'event' as const, name };
    return [{ subject, entity, term, right: right.text, clash, ...(twin && { twin }), suits }];
  });
}
