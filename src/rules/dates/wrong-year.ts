import type { Term } from '../../model/project.js';
import type { Schedule } from '../../model/schedule.js';
import { schedulesOf } from '../../model/schedules.js';
import { valueAt } from '../../model/value-at.js';
import type { Place } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import type { RuleFix } from '../rule.js';
import { doubtedTerms } from './compare/misplaced-project.js';
import { wrongEventYears } from './compare/wrong-event-years.js';
import { wrongProjectYear } from './compare/wrong-project-year.js';
import { wrongSeminarYears } from './compare/wrong-seminar-years.js';
import { wrongStageYears } from './compare/wrong-stage-years.js';
import type { WrongYear } from './compare/wrong-year.js';
import { wholeOf } from './words/whole.js';
import { type WrongYearArgs, wrongYearPage } from './wrong-year.page.js';

/** The right term in the place of the wrong one: within its text, where more stands there. */
function fixOfYear({ place, written }: Term, right: string): { readonly fix?: RuleFix } {
  const value = valueAt(place);
  if (typeof value !== 'string' || !value.includes(written.text)) return {};
  const next = value.replace(written.text, () => right);
  return { fix: { safe: false, changes: [{ at: place, value: next }] } };
}

function relatedTo({ clash, twin }: WrongYear) {
  return [
    ...('place' in clash ? [{ at: clash.place, label: 'clash' }] : []),
    ...(twin ? [{ at: twin.place, label: 'twin' }] : []),
  ];
}

/** All wrong years of a project. Where the project's own term is wrong, the others only seem so. */
function wrongYears(schedule: Schedule, doubted: ReadonlySet<Term>): readonly WrongYear[] {
  const whole = wrongProjectYear(schedule);
  if (whole !== undefined) return [whole];
  if (schedule.term !== undefined && doubted.has(schedule.term)) return [];
  return [
    ...wrongStageYears(schedule),
    ...wrongEventYears(schedule),
    ...wrongSeminarYears(schedule),
  ];
}

/**
 * Speaks of a term that breaks what surrounds it and with another year breaks nothing. What else is
 * said of the same place only follows from the year.
 */
export const wrongYear = defineRule<WrongYearArgs, 'workspace'>({
  id: 'dates/wrong-year',
  severity: 'error',
  scope: 'workspace',
  absorbs: [
    'dates/order',
    'dates/wrong-year',
    'dates/weekday',
    'dates/outside-project',
    'dates/outside-stage',
    'dates/stage-misplaced',
    'dates/sequence',
    'dates/predecessor',
    'dates/outside-parent',
    'dates/approval',
    'dates/disagree',
    'dates/stage-overlap',
    'dates/stage-gap',
    'dates/stages-cover-project',
  ],
  page: wrongYearPage,
  check: (workspace, emit) => {
    const schedules = schedulesOf(workspace);
    const doubted = doubtedTerms(schedules);
    const all = schedules.flatMap((schedule) =>
      wrongYears(schedule, doubted).map((found) => ({ found, whole: wholeOf(schedule) })),
    );
    const firstOf = new Map<string, Place>();
    for (const { found, whole } of all) {
      const { subject, entity, term, right, clash, twin, suits } = found;
      const before = firstOf.get(entity);
      firstOf.set(entity, before ?? term.place);
      emit({
        at: term.place,
        args: {
          ...subject,
          text: term.written.text,
          right,
          against: clash.with,
          ...('days' in clash && { days: clash.days }),
          ...('text' in clash && { other: clash.text }),
          ...(twin && { twin: twin.text }),
          suits,
          whole,
        },
        related: relatedTo(found),
        // The beginning and the end of one stage are wrong by one slip.
        follows: before === undefined ? [] : [before],
        suggestion: right,
        entity,
        ...fixOfYear(term, right),
      });
    }
  },
});
