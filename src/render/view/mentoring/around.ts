import type { Term } from '../../../model/project.js';
import { unitWords } from '../level-words.js';
import type { Surroundings } from '../mentions.js';

/** What is around a document that belongs to no project. */
export function standingAlone(
  {
    directory,
    roles = [],
    triads = [],
  }: Partial<Surroundings['schedule']> & Pick<Surroundings['schedule'], 'directory'>,
  dated?: Term,
): Surroundings {
  const day = dated?.resolved.intervals[0]?.from;
  const schedule = { directory, roles, triads };
  return { schedule, unit: unitWords('project'), ...(day !== undefined && { day }) };
}
