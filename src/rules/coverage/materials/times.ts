import type { Term } from '../../../model/project.js';
import type { Schedule } from '../../../model/schedule.js';
import { schedulesOf } from '../../../model/schedules.js';
import { dated, timedOf } from '../../dates/compare/dated.js';
import { isSound } from '../../dates/compare/days.js';
import { everyTerm } from '../../dates/compare/every-term.js';
import type { Gather, LookedAt } from '../material.js';

function inEach(find: (schedule: Schedule) => readonly LookedAt[]): Gather {
  return (workspace) => schedulesOf(workspace).flatMap(find);
}

function unread(term: Term): Pick<LookedAt, 'unjudged'> {
  return isSound(term.resolved) ? {} : { unjudged: 'unread-term' };
}

function stagesOf({ stages }: Schedule): readonly LookedAt[] {
  return stages.map(({ place, start, end, span }) => {
    const terms = [start, end].flatMap((term) => term ?? []);
    if (terms.length === 0) return { place, unjudged: 'no-term' };
    const isKnown = span !== undefined && terms.every(({ resolved }) => isSound(resolved));
    return isKnown ? { place } : { place, unjudged: 'unread-term' };
  });
}

/** Events and seminars with a term; of some nobody can say when they are. */
function datedIn(schedule: Schedule): readonly LookedAt[] {
  return timedOf(schedule).map((timed) => ({
    place: timed.term.place,
    ...(dated(timed) === undefined && ({ unjudged: 'unread-term' } as const)),
  }));
}

/** Events that stand under a stage: what is said of when they are, and when the stage is. */
function stagedEvents({ plans }: Schedule): readonly LookedAt[] {
  return plans
    .flatMap(({ events }) => events)
    .flatMap(({ place, stage, term }): readonly LookedAt[] => {
      if (stage === undefined) return [];
      if (term === undefined || stage.span === undefined) return [{ place, unjudged: 'no-term' }];
      return [{ place: term.place, ...unread(term) }];
    });
}

/** What is said of when. */
export const TIMES = {
  terms: (workspace) => everyTerm(workspace).map(({ term: { place } }) => ({ place })),
  'read-terms': (workspace) =>
    everyTerm(workspace).map(({ term }) => ({ place: term.place, ...unread(term) })),
  'project-terms': inEach(({ term, of }) =>
    term === undefined || of === 'interaction-plan' ? [] : [{ place: term.place, ...unread(term) }],
  ),
  stages: inEach(stagesOf),
  'dated-events': inEach(datedIn),
  'staged-events': inEach(stagedEvents),
} as const satisfies Readonly<Record<string, Gather>>;
