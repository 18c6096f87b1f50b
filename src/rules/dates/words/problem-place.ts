import type { Term } from '../../../model/project.js';
import { rawText } from '../../../source/locate.js';
import type { Place } from '../../../source/source-file.js';
import type { TimingProblem } from '../../../timing/timing.js';

/** Where a problem of a phrase stands: the part meant, where the file holds it letter by letter. */
export interface ProblemPlace {
  readonly at: Place;
  /** True where `at` is exactly the part, so that it can be replaced. */
  readonly exact: boolean;
}

/** Finds a problem of a term in the file; the whole term where the part cannot be told from the rest. */
export function placeOfProblem(term: Term, { start, end }: TimingProblem): ProblemPlace {
  const { place, written } = term;
  const at: Place = { ...place, part: { start, end } };
  const exact = end > start && rawText(at) === written.text.slice(start, end);
  return exact ? { at, exact } : { at: place, exact };
}
