import type { Schedule } from '../../../model/schedule.js';

/** What the term of a schedule is the term of: an interaction plan lives in its project's. */
export type Whole = 'project' | 'programme';

/** Whose term surrounds the stages and events of a schedule. */
export function wholeOf({ of }: Schedule): Whole {
  return of === 'mentoring-programme' ? 'programme' : 'project';
}

const RUSSIAN = {
  project: { genitive: 'проекта', dative: 'проекту' },
  programme: { genitive: 'программы', dative: 'программе' },
} as const;

/** «проекта», «программе». */
export function wholeRu(whole: Whole, form: 'genitive' | 'dative' = 'genitive'): string {
  return RUSSIAN[whole][form];
}
