import type { CompletionReport } from '../../model/progress.js';
import { addDays } from '../../timing/calendar.js';
import { datedTerm, extentOfDays } from '../dates/compare/days.js';
import { isDaysOff } from '../dates/compare/stage-order.js';
import { addLength } from '../dates/compare/term-length.js';
import { defineRule } from '../define-rule.js';
import { type ReportDeadlineArgs, reportDeadlinePage } from './report-deadline.page.js';

/** When the programme of a report ended: earlier or later than planned, if it did. */
function endOf({ programme }: CompletionReport) {
  const { period, extension, ending } = programme?.target ?? {};
  const term = ending?.end ?? extension?.end ?? period;
  const day = extentOfDays(datedTerm(term)?.days ?? [])?.to;
  return term && day !== undefined ? { place: term.place, day } : undefined;
}

/** Speaks of a report dated later than the regulation lets it be. */
export const reportDeadline = defineRule<ReportDeadlineArgs, 'workspace'>({
  id: 'mentoring/report-deadline',
  severity: 'error',
  scope: 'workspace',
  page: reportDeadlinePage,
  check: ({ reports }, emit) => {
    for (const report of reports) {
      const { date, id, programme } = report;
      const rules = report.regulation?.target ?? programme?.target?.regulation?.target;
      const limit = rules?.limits?.report;
      const end = endOf(report);
      const day = extentOfDays(datedTerm(date)?.days ?? [])?.from;
      if (!limit || !end || date === undefined || day === undefined) continue;
      const last = addLength(end.day, limit.iso);
      // A last day that is off moves to the next working day (Civil Code, article 193).
      if (day <= last || isDaysOff(last, addDays(day, -1))) continue;
      emit({
        at: date.place,
        args: { text: date.written.text, last, limit: limit.text },
        related: [
          { at: end.place, label: 'end' },
          { at: limit.place, label: 'limit' },
        ],
        entity: `${id}/report:${id}`,
      });
    }
  },
});
