import type { Project, Stage, Term } from '../../../model/project.js';
import type { Interval } from '../../../timing/timing.js';
import { type ProjectFrame, projectFrame } from './dated.js';
import { datedTerm, extentOfDays, isSound } from './days.js';
import { isForward } from './fit.js';
import { findRightYear } from './right-year.js';
import { stageExcess } from './stage-excess.js';
import { type StageFrame, stageFrame } from './stage-frame.js';
import { type ClosedStage, shareOnlyBoundary } from './stage-order.js';
import type { Clash, WrongYear } from './wrong-year.js';

type Side = 'start' | 'end';

interface Neighbours {
  readonly earlier?: StageFrame;
  readonly later?: StageFrame;
}

function isGrave(frame: StageFrame, project: ProjectFrame): boolean {
  return stageExcess(frame, project).some(({ severity }) => severity === 'error');
}

/** What speaks against the dates of a stage: the project, or each other. */
function clashOf(stage: Stage, project: ProjectFrame): Clash | undefined {
  const { start, end, span } = stage;
  const isComplete = [start, end].every((term) => term && isSound(term.resolved));
  if (!isComplete || span === undefined) return undefined;
  if (!isForward(span)) return { with: 'itself' };
  const frame = stageFrame(stage);
  if (frame === undefined || !isGrave(frame, project)) return undefined;
  return { with: 'project', place: project.place, days: project.span };
}

/** The stage with other dates. */
function redated(stage: Stage, start: Term, end: Term): StageFrame | undefined {
  const from = extentOfDays(datedTerm(start)?.days ?? [])?.from;
  const to = extentOfDays(datedTerm(end)?.days ?? [])?.to;
  if (from === undefined || to === undefined) return undefined;
  return stageFrame({ ...stage, start, end, span: { from, to } });
}

function follows(earlier: StageFrame | undefined, later: StageFrame | undefined): boolean {
  if (!earlier?.end || !later?.start || !earlier.start || !later.end) return true;
  if (later.start.day > earlier.end.day) return true;
  const pair: { earlier: ClosedStage; later: ClosedStage } = {
    earlier: { ...earlier, start: earlier.start, end: earlier.end },
    later: { ...later, start: later.start, end: later.end },
  };
  return shareOnlyBoundary(pair);
}

function fits(
  candidate: StageFrame | undefined,
  project: ProjectFrame,
  { earlier, later }: Neighbours,
): boolean {
  if (candidate === undefined || isGrave(candidate, project)) return false;
  return follows(earlier, candidate) && follows(candidate, later);
}

/** The right text of one end of a stage, the other end as given. */
function rightEnd(
  stage: Stage,
  side: Side,
  terms: { readonly start: Term; readonly end: Term },
  context: { readonly project: Interval },
  suits: (candidate: StageFrame | undefined) => boolean,
) {
  return findRightYear(terms[side], context, ({ term }) =>
    suits(side === 'start' ? redated(stage, term, terms.end) : redated(stage, terms.start, term)),
  );
}

function mend(
  stage: Stage,
  project: ProjectFrame,
  neighbours: Neighbours,
): readonly { readonly term: Term; readonly right: string }[] {
  const { start, end } = stage;
  if (start === undefined || end === undefined) return [];
  const suits = (candidate: StageFrame | undefined) => fits(candidate, project, neighbours);
  const context = { project: project.span };
  if (start === end) {
    const right = findRightYear(start, context, ({ term }) => suits(redated(stage, term, term)));
    return right ? [{ term: start, right: right.text }] : [];
  }
  const terms = { start, end };
  const first = rightEnd(stage, 'start', terms, context, suits);
  const last = rightEnd(stage, 'end', terms, context, suits);
  if (first && last) return [];
  if (first) return [{ term: start, right: first.text }];
  if (last) return [{ term: end, right: last.text }];
  return mendBoth(stage, terms, context, suits);
}

/** Both ends with one slip of the year: the start is shifted so that some end suits it. */
function mendBoth(
  stage: Stage,
  terms: { readonly start: Term; readonly end: Term },
  context: { readonly project: Interval },
  suits: (candidate: StageFrame | undefined) => boolean,
) {
  const endFor = (start: Term) => rightEnd(stage, 'end', { ...terms, start }, context, suits);
  const first = findRightYear(terms.start, context, ({ term }) => endFor(term) !== undefined);
  const last = first && endFor(first.dated.term);
  if (first === undefined || last === undefined) return [];
  return [
    { term: terms.start, right: first.text },
    { term: terms.end, right: last.text },
  ];
}

/** Stages with a wrong year in one of their dates: with another they suit the project and each other. */
export function wrongStageYears(project: Project): readonly WrongYear[] {
  const frame = projectFrame(project);
  if (frame === undefined) return [];
  const sound = project.stages.map((stage) => {
    const one = stageFrame(stage);
    return one && !isGrave(one, frame) ? one : undefined;
  });
  return project.stages.flatMap((stage, index): readonly WrongYear[] => {
    const clash = clashOf(stage, frame);
    if (clash === undefined) return [];
    const earlier = sound[index - 1];
    const later = sound[index + 1];
    const around = { ...(earlier && { earlier }), ...(later && { later }) };
    const entity = `${project.id}/stage:${stage.id}`;
    const subject = { owner: 'stage' as const, name: stage.name };
    return mend(stage, frame, around).map(({ term, right }) => ({
      subject,
      entity,
      term,
      right,
      clash,
      suits: ['project', ...(earlier || later ? (['stage'] as const) : [])],
    }));
  });
}
