import { answersTo } from '../../model/numbered.js';
import type { PlanEvent, Term } from '../../model/project.js';
import type { Schedule } from '../../model/schedule.js';
import { endOfMonth } from '../../timing/calendar.js';
import { printInterval, printTiming } from '../../timing/index.js';
import { dayOnPaper } from '../words/day.js';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A term as written; what was written in ISO 8601 or EDTF is put into words. */
export function termAsPrinted({ written }: Term): string {
  return ISO_DAY.test(written.text) ? dayOnPaper(written.text) : printTiming(written);
}

/** The term of an event as printed; one that only names its seminar has the seminar's. */
export function termOfEvent(
  event: PlanEvent,
  schedule: Pick<Schedule, 'triads'>,
): string | undefined {
  const term = event.term ?? seminarTerm(event, schedule);
  return term && termAsPrinted(term);
}

/** The seminar owns its date: an event that only names it derives it. */
export function seminarTerm(
  { seminar: link }: PlanEvent,
  { triads }: Pick<Schedule, 'triads'>,
): Term | undefined {
  if (!link) return undefined;
  const seminars = triads.flatMap((document) => document.seminars);
  return seminars.find((seminar) => answersTo(seminar, link.id))?.term;
}

/** The first or last day of a term in words as exact as the term is: by year, month or day. */
export function edgeOfTerm(term: Term, iso: string): string {
  const { precision } = term.resolved;
  if (precision === 'year') return `${iso.slice(0, 4)} год`;
  if (precision !== 'month') return dayOnPaper(iso);
  const from = `${iso.slice(0, 7)}-01`;
  return printInterval({ from, to: endOfMonth(from) }, 'month');
}
