import type { Mark } from '../../model/progress.js';
import type { Term } from '../../model/project.js';
import { isWritten } from '../../model/value-at.js';
import { datedTerm, extentOfDays } from '../dates/compare/days.js';
import { defineRule } from '../define-rule.js';
import { type CompletionMarkArgs, completionMarkPage } from './completion-mark.page.js';

const GRAVITY = {
  'no-date': 'warning',
  future: 'error',
  'not-yet': 'error',
  'no-reason': 'error',
  'no-term': 'warning',
} as const;

type Problem = keyof typeof GRAVITY;

function firstDay(term: Term | undefined): string | undefined {
  return extentOfDays(datedTerm(term)?.days ?? [])?.from;
}

function lastDay(term: Term | undefined): string | undefined {
  return extentOfDays(datedTerm(term)?.days ?? [])?.to;
}

/** What a mark lacks by its state; what is written but ill-formed is told elsewhere. */
function lackOf({ state, date, evidence, reason, movedTo, place }: Mark): Problem | undefined {
  const isDated = date !== undefined || evidence.some((one) => one.date !== undefined);
  if (state === 'done') return isDated || isWritten(place, 'date') ? undefined : 'no-date';
  if (state === undefined) return undefined;
  if (reason === undefined && !isWritten(place, 'reason')) return 'no-reason';
  const isMoved = state === 'moved' && movedTo === undefined && !isWritten(place, 'to');
  return isMoved ? 'no-term' : undefined;
}

function isAfter(date: Term, day: string | undefined): boolean {
  const first = firstDay(date);
  return first !== undefined && day !== undefined && first > day;
}

/** Speaks of a mark of completion without what makes it one, or of a day yet to come. */
export const completionMark = defineRule<CompletionMarkArgs, 'workspace'>({
  id: 'mentoring/completion-mark',
  severity: 'warning',
  scope: 'workspace',
  page: completionMarkPage,
  check: ({ progress, today }, emit) => {
    for (const { marks, date: made, id } of progress) {
      const done = marks.filter(({ state }) => state === 'done');
      const undated = done.filter((mark) => lackOf(mark) === 'no-date');
      // Marks that say no day at all are one habit, told once.
      const isHabit = undated.length > 1 && undated.length === done.length;
      for (const mark of marks) {
        if (isHabit && undated.indexOf(mark) > 0) continue;
        const others = isHabit && mark === undated[0] ? undated.slice(1) : [];
        const { event, link, date, place } = mark;
        const about = { name: event?.name ?? link.id, entity: `${id}/mark:${link.id}` };
        const say = (problem: Problem, at = place) =>
          emit({
            at,
            args: {
              problem,
              name: about.name,
              count: others.length + 1,
              text: date?.written.text ?? null,
            },
            related: [
              ...(problem === 'future' && made ? [{ at: made.place, label: 'made' as const }] : []),
              ...others.map((other) => ({ at: other.place, label: 'also' as const })),
            ],
            entity: about.entity,
            severity: GRAVITY[problem],
          });
        const lack = lackOf(mark);
        if (lack !== undefined) say(lack);
        if (date === undefined || mark.state !== 'done') continue;
        if (isAfter(date, lastDay(made))) say('future', date.place);
        else if (isAfter(date, today)) say('not-yet', date.place);
      }
    }
  },
});
