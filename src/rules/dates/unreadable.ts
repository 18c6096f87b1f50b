import type { Term } from '../../model/project.js';
import { formatDay } from '../../timing/index.js';
import type { Timing, TimingProblem } from '../../timing/timing.js';
import { defineRule } from '../define-rule.js';
import { everyTerm } from './compare/every-term.js';
import { type UnreadableArgs, unreadablePage } from './unreadable.page.js';
import { fixOfPart, placeOfProblem } from './words/problem-place.js';
import { writtenText } from './words/written-text.js';

const UNREADABLE: ReadonlySet<TimingProblem['code']> = new Set([
  'unreadable',
  'impossible-date',
  'impossible-part',
]);

/** A day of the calendar in the manner of what it replaces: «30.06.2021» for «31.06.2021», else in words. */
function inTheManner(part: string, suggestion: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(suggestion) ?? [];
  if (year === undefined || part.includes('-')) return suggestion;
  return /[а-яё]/i.test(part) ? formatDay(suggestion) : `${day}.${month}.${year}`;
}

/** Another day is another meaning: put in only when asked for. */
function suggested(term: Term, problem: TimingProblem, suggestion: string) {
  return { suggestion, ...fixOfPart(term, problem, suggestion, false) };
}

function isHere(timing: Timing, code: Timing['problems'][number]['code']): boolean {
  return timing.problems.some((problem) => problem.code === code);
}

/** Speaks of a term that cannot be understood, and of a day, a quarter, a decade that the calendar does not have. */
export const unreadable = defineRule<UnreadableArgs, 'workspace'>({
  id: 'dates/unreadable',
  severity: 'error',
  scope: 'workspace',
  page: unreadablePage,
  check: (workspace, emit) => {
    for (const { term, owner, name, entity } of everyTerm(workspace)) {
      const { written } = term;
      for (const problem of written.problems) {
        const { code, suggestion } = problem;
        if (!UNREADABLE.has(code)) continue;
        // A blank that was left is the cause of what cannot be read round it.
        if (code === 'unreadable' && isHere(written, 'incomplete')) continue;
        const { at } = placeOfProblem(term, problem);
        const part = problem.text === '' ? writtenText(term) : problem.text;
        const impossible = code === 'impossible-date' ? 'day' : problem.part;
        const args: UnreadableArgs = { owner, name, text: writtenText(term), part };
        emit({
          at,
          args: impossible === undefined ? args : { ...args, impossible },
          entity,
          ...(suggestion !== undefined && suggested(term, problem, inTheManner(part, suggestion))),
        });
      }
    }
  },
});
