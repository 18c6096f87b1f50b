import type { Term } from '../../../model/project.js';
import type { Schedule } from '../../../model/schedule.js';
import type { Interval } from '../../../timing/timing.js';
import { bestAgreement } from './agreement.js';
import { type Dated, datedOf, type ProjectFrame, projectFrame } from './dated.js';
import { type DatedTerm, extentOfDays } from './days.js';
import { measuringStages } from './measuring-stages.js';
import { falls, type NumberedThing, seminarSeries } from './numbered.js';
import { breachOfProject, breachOfStage } from './placement.js';
import { findRightYear } from './right-year.js';
import { twinsOf } from './twins.js';
import type { Clash, Witness, WrongYear } from './wrong-year.js';

interface Neighbours {
  readonly earlier?: NumberedThing;
  readonly later?: NumberedThing;
}

interface Surroundings {
  readonly frame: ProjectFrame;
  /** The plan's events about the seminar that are in order themselves. */
  readonly twins: readonly Dated[];
  readonly neighbours: Neighbours;
}

/** The plan's events about each seminar that can be relied on, by the seminar's term. */
function soundTwins(schedule: Schedule, frame: ProjectFrame): ReadonlyMap<Term, readonly Dated[]> {
  const stages = measuringStages(schedule);
  const isSound = (event: Dated) => {
    const stage = event.stage && stages.get(event.stage);
    if (breachOfProject(event, frame)?.severity === 'error') return false;
    return stage === undefined || breachOfStage(event, stage)?.fit.kind !== 'outside';
  };
  return new Map(
    twinsOf(schedule).map(({ seminar, events }) => [seminar.term, events.filter(isSound)]),
  );
}

function clashWithOthers(
  seminar: Dated,
  frame: ProjectFrame,
  twins: readonly Dated[],
): Clash | undefined {
  if (breachOfProject(seminar, frame)?.severity === 'error') {
    return { with: 'project', place: frame.place, days: frame.span };
  }
  const best = bestAgreement(seminar, twins);
  if (best?.agreement !== 'apart') return undefined;
  const { place, written } = best.event.term;
  return { with: 'twin', place, text: written.text };
}

/** For each seminar the nearest ones before and after it by number that nothing else speaks against. */
function neighboursOf(
  ordered: readonly NumberedThing[],
  isSettled: (thing: NumberedThing) => boolean,
): ReadonlyMap<Term, Neighbours> {
  const found = new Map<Term, Neighbours>();
  let earlier: NumberedThing | undefined;
  for (const thing of ordered) {
    found.set(thing.dated.term, earlier ? { earlier } : {});
    if (isSettled(thing)) earlier = thing;
  }
  let later: NumberedThing | undefined;
  for (const thing of [...ordered].reverse()) {
    const { term } = thing.dated;
    if (later !== undefined) found.set(term, { ...found.get(term), later });
    if (isSettled(thing)) later = thing;
  }
  return found;
}

function keepsOrder(extent: Interval | undefined, { earlier, later }: Neighbours): boolean {
  if (extent === undefined) return false;
  if (earlier !== undefined && falls(earlier.extent, extent)) return false;
  return later === undefined || !falls(extent, later.extent);
}

function fits(candidate: Dated, { frame, twins, neighbours }: Surroundings): boolean {
  if (breachOfProject(candidate, frame)?.severity === 'error') return false;
  if (!keepsOrder(extentOfDays(candidate.days), neighbours)) return false;
  return twins.length === 0 || bestAgreement(candidate, twins)?.agreement === 'same';
}

function rightYear(seminar: Dated, around: Surroundings): string | undefined {
  const suitsAll = (candidate: DatedTerm) => fits({ ...seminar, ...candidate }, around);
  return findRightYear(seminar.term, { project: around.frame.span }, suitsAll)?.text;
}

/** Two neighbours of which one has the wrong year: it can be said only where just one of them can be mended. */
function clashOfNumbers(
  seminar: Dated,
  around: Surroundings,
  aroundOf: (other: Dated) => Surroundings,
): Clash | undefined {
  const extent = extentOfDays(seminar.days);
  const { earlier, later } = around.neighbours;
  const other =
    extent && earlier && falls(earlier.extent, extent)
      ? earlier
      : extent && later && falls(extent, later.extent)
        ? later
        : undefined;
  if (other === undefined || rightYear(other.dated, aroundOf(other.dated)) !== undefined) {
    return undefined;
  }
  const { place, written } = other.dated.term;
  return { with: 'numbers', place, text: written.text };
}

/** Seminars whose year is wrong: with another one they suit project, plan and the numbers round them. */
export function wrongSeminarYears(schedule: Schedule): readonly WrongYear[] {
  const frame = projectFrame(schedule);
  const seminars = datedOf(schedule).filter(({ owner }) => owner === 'seminar');
  if (frame === undefined || seminars.length === 0) return [];
  const twins = soundTwins(schedule, frame);
  const twinsFor = ({ term }: Dated) => twins.get(term) ?? [];
  const clashes = new Map(
    seminars.map((seminar) => [seminar.term, clashWithOthers(seminar, frame, twinsFor(seminar))]),
  );
  const isSettled = ({ dated }: NumberedThing) => clashes.get(dated.term) === undefined;
  const neighbours = new Map(
    seminarSeries(schedule).flatMap((series) => [...neighboursOf(series, isSettled)]),
  );
  const aroundOf = (seminar: Dated): Surroundings => ({
    frame,
    twins: twinsFor(seminar),
    neighbours: neighbours.get(seminar.term) ?? {},
  });
  return seminars.flatMap((seminar): readonly WrongYear[] => {
    const around = aroundOf(seminar);
    const clash = clashes.get(seminar.term) ?? clashOfNumbers(seminar, around, aroundOf);
    const right = clash && rightYear(seminar, around);
    if (clash === undefined || right === undefined) return [];
    const { name, entity, term } = seminar;
    const { earlier, later } = around.neighbours;
    const suits: Witness[] = ['project'];
    if (around.twins.length > 0) suits.push('twin');
    if (earlier !== undefined || later !== undefined) suits.push('numbers');
    const witness = clash.with === 'twin' ? undefined : around.twins[0]?.term;
    const twin = witness && { place: witness.place, text: witness.written.text };
    const subject = { owner: 'seminar' as const, name };
    return [{ subject, entity, term, right, clash, ...(twin && { twin }), suits }];
  });
}
