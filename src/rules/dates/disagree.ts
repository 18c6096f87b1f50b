import { defineRule } from '../define-rule.js';
import { bestAgreement } from './compare/agreement.js';
import { everySchedule } from './compare/every-schedule.js';
import { twinsOf } from './compare/twins.js';
import { type DisagreeArgs, disagreePage } from './disagree.page.js';

/** Speaks of a seminar that the plan dates otherwise. The seminar owns its date; the plan repeats it. */
export const disagree = defineRule<DisagreeArgs, 'workspace'>({
  id: 'dates/disagree',
  severity: 'error',
  scope: 'workspace',
  page: disagreePage,
  check: everySchedule((schedule, emit) => {
    for (const { seminar, events } of twinsOf(schedule)) {
      const best = bestAgreement(seminar, events);
      if (best === undefined || best.agreement === 'same') continue;
      const { agreement, event } = best;
      emit({
        at: seminar.term.place,
        args: {
          name: seminar.name,
          text: seminar.term.written.text,
          event: event.name,
          eventText: event.term.written.text,
          how: agreement,
        },
        related: [{ at: event.term.place, label: 'event' }],
        entity: seminar.entity,
        severity: agreement === 'apart' ? 'error' : 'warning',
      });
    }
  }),
});
