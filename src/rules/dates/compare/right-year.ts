import type { Term } from '../../../model/project.js';
import { parseTiming, resolveTiming } from '../../../timing/index.js';
import type { TimingContext } from '../../../timing/timing.js';
import { type DatedTerm, datedTerm } from './days.js';
import { type YearRange, yearCandidates } from './year-candidates.js';

/** A term with another year that suits everything round it. */
export interface RightYear {
  readonly text: string;
  readonly dated: DatedTerm;
}

const LONGEST_RANGE = 12;

/** The years of a project, for looking for the right one; a range too long says nothing. */
export function yearsOf(context: TimingContext): YearRange {
  const first = Number(context.project?.from?.slice(0, 4));
  const last = Number(context.project?.to?.slice(0, 4));
  return last - first < LONGEST_RANGE ? { first, last } : { first: 1, last: 0 };
}

/**
 * The one term with another year that `fits`. Nothing where none or several fit: a guess among several
 * would not be a finding.
 */
export function findRightYear(
  term: Term,
  context: TimingContext,
  fits: (candidate: DatedTerm) => boolean,
): RightYear | undefined {
  for (const group of yearCandidates(term.written.text, yearsOf(context))) {
    const fitting = group.flatMap((text) => {
      const written = parseTiming(text);
      const dated = datedTerm({
        place: term.place,
        written,
        resolved: resolveTiming(written, context),
      });
      return dated && fits(dated) ? [{ text, dated }] : [];
    });
    if (fitting.length > 0) return fitting.length === 1 ? fitting[0] : undefined;
  }
  return undefined;
}
