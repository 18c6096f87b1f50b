import { coarser } from '../precision.js';
import type { Precision } from '../timing.js';
import type { Clause } from './clause.js';

/** «до конца 2022 года», «с начала года» are exact to the year, not to the part named. */
function precisionOfClause({ role, start, end }: Clause): Precision {
  if (role === 'eve') return 'day';
  const { whole, beginning } = end.span;
  const atEdge = beginning === true ? role === 'from' : role === 'till';
  if (atEdge && whole !== undefined) return whole;
  return coarser(start.span.precision, end.span.precision);
}

/** The precision of the coarsest part of a phrase. */
export function coarsest(clauses: readonly Clause[]): Precision {
  return clauses
    .filter(({ heading }) => !heading)
    .map(precisionOfClause)
    .reduce(coarser, 'day');
}
