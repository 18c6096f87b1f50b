import { defineRule } from '../define-rule.js';
import type { RuleReport } from '../rule.js';
import { bestAgreement } from './compare/agreement.js';
import { type Twins, twinsOf } from './compare/twins.js';
import { visitingMeetings } from './compare/visiting-meetings.js';
import { type DisagreeArgs, disagreePage } from './disagree.page.js';

function reportOf(
  { seminar, events }: Twins,
  where: DisagreeArgs['where'],
): RuleReport<DisagreeArgs> | undefined {
  const best = bestAgreement(seminar, events);
  if (best === undefined || best.agreement === 'same') return undefined;
  const { agreement, event } = best;
  const isPlan = where === 'plan';
  return {
    at: (isPlan ? seminar : event).term.place,
    args: {
      name: seminar.name,
      text: seminar.term.written.text,
      event: event.name,
      eventText: event.term.written.text,
      how: agreement,
      where,
    },
    related: [
      isPlan
        ? { at: event.term.place, label: 'event' }
        : { at: seminar.term.place, label: 'seminar' },
    ],
    entity: (isPlan ? seminar : event).entity,
    severity: agreement === 'apart' ? 'error' : 'warning',
  };
}

/**
 * Speaks of a seminar that the plan dates otherwise, and of a visiting meeting of an interaction plan
 * that is not its triad's seminar. The seminar owns its date; the others repeat it.
 */
export const disagree = defineRule<DisagreeArgs, 'project'>({
  id: 'dates/disagree',
  severity: 'error',
  scope: 'project',
  absorbs: ['dates/outside-parent'],
  page: disagreePage,
  check: (project, emit) => {
    const reports = [
      ...twinsOf(project).map((twins) => reportOf(twins, 'plan')),
      ...visitingMeetings(project).map((twins) => reportOf(twins, 'interaction-plan')),
    ];
    for (const report of reports) if (report !== undefined) emit(report);
  },
});
