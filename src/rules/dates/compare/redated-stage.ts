import type { Stage, Term } from '../../../model/project.js';
import type { TimingContext } from '../../../timing/timing.js';
import { datedTerm, extentOfDays } from './days.js';
import { findRightYear } from './right-year.js';
import { type StageFrame, stageFrame } from './stage-frame.js';

/** A date of a stage with the right year. */
export interface MendedDate {
  readonly term: Term;
  readonly right: string;
}

interface Ends {
  readonly start: Term;
  readonly end: Term;
}

type Suits = (candidate: StageFrame) => boolean;

/** The stage with other dates. */
function redated(stage: Stage, { start, end }: Ends): StageFrame | undefined {
  const from = extentOfDays(datedTerm(start)?.days ?? [])?.from;
  const to = extentOfDays(datedTerm(end)?.days ?? [])?.to;
  if (from === undefined || to === undefined) return undefined;
  return stageFrame({ ...stage, start, end, span: { from, to } });
}

/** Finds the year of one stage's dates that suits. */
function searchFor(stage: Stage, context: TimingContext, suits: Suits) {
  const accepts = (ends: Ends) => {
    const candidate = redated(stage, ends);
    return candidate !== undefined && suits(candidate);
  };
  const start = (ends: Ends) =>
    findRightYear(ends.start, context, ({ term }) => accepts({ ...ends, start: term }));
  const end = (ends: Ends) =>
    findRightYear(ends.end, context, ({ term }) => accepts({ ...ends, end: term }));
  /** One slip made in both: the start is shifted so that some end suits it. */
  const both = (ends: Ends): readonly MendedDate[] => {
    const first = findRightYear(
      ends.start,
      context,
      ({ term }) => end({ ...ends, start: term }) !== undefined,
    );
    const last = first && end({ ...ends, start: first.dated.term });
    if (first === undefined || last === undefined) return [];
    return [
      { term: ends.start, right: first.text },
      { term: ends.end, right: last.text },
    ];
  };
  const whole = (term: Term): readonly MendedDate[] => {
    const found = findRightYear(term, context, (candidate) =>
      accepts({ start: candidate.term, end: candidate.term }),
    );
    return found ? [{ term, right: found.text }] : [];
  };
  return { start, end, both, whole };
}

/**
 * The dates of a stage with the years that suit: one of the two, or both by one slip. Nothing where
 * either alone could be mended, for then it cannot be told which is wrong.
 */
export function mendStage(
  stage: Stage,
  context: TimingContext,
  suits: Suits,
): readonly MendedDate[] {
  const { start, end } = stage;
  if (start === undefined || end === undefined) return [];
  const search = searchFor(stage, context, suits);
  if (start === end) return search.whole(start);
  const first = search.start({ start, end });
  const last = search.end({ start, end });
  if (first && last) return [];
  if (first) return [{ term: start, right: first.text }];
  if (last) return [{ term: end, right: last.text }];
  return search.both({ start, end });
}
