import type { Term } from '../../../model/project.js';
import { valueAt } from '../../../model/value-at.js';
import { rawText } from '../../../source/locate.js';
import type { Place } from '../../../source/source-file.js';
import type { TimingProblem } from '../../../timing/timing.js';
import type { RuleFix } from '../../rule.js';

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

/**
 * The fix that puts other words in the place of a problem's; none where the term is not one text.
 *
 * @param safe whether the words mean the same
 */
export function fixOfPart(
  { place, written }: Term,
  { start, end }: TimingProblem,
  value: string,
  safe = true,
): { readonly fix?: RuleFix } {
  if (end <= start || valueAt(place) !== written.text) return {};
  return { fix: { safe, changes: [{ at: { ...place, part: { start, end } }, value }] } };
}
