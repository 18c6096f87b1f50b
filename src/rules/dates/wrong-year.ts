import type { Term } from '../../model/project.js';
import { rawText } from '../../source/locate.js';
import { defineRule } from '../define-rule.js';
import { wrongEventYears } from './compare/wrong-event-years.js';
import { wrongSeminarYears } from './compare/wrong-seminar-years.js';
import { wrongStageYears } from './compare/wrong-stage-years.js';
import type { Clash } from './compare/wrong-year.js';
import { type WrongYearArgs, wrongYearPage } from './wrong-year.page.js';

/** The value of a term as it stands in the file, with the right term in the place of the wrong one. */
function replacement({ place, written }: Term, right: string): string | undefined {
  const raw = rawText(place);
  return raw.includes(written.text) ? raw.replace(written.text, () => right) : undefined;
}

function relatedTo(clash: Clash) {
  return clash.with === 'itself' ? [] : [{ at: clash.place, label: 'clash' }];
}

/**
 * Speaks of a term that breaks what surrounds it and with another year breaks nothing. What else is
 * said of the same place only follows from the year.
 */
export const wrongYear = defineRule<WrongYearArgs, 'project'>({
  id: 'dates/wrong-year',
  severity: 'error',
  scope: 'project',
  absorbs: [
    'dates/order',
    'dates/outside-project',
    'dates/outside-stage',
    'dates/sequence',
    'dates/disagree',
    'dates/stage-overlap',
    'dates/stage-gap',
    'dates/stages-cover-project',
  ],
  page: wrongYearPage,
  check: (project, emit) => {
    const found = [
      ...wrongStageYears(project),
      ...wrongEventYears(project),
      ...wrongSeminarYears(project),
    ];
    for (const { subject, entity, term, right, clash, suits } of found) {
      const text = replacement(term, right);
      emit({
        at: term.place,
        args: {
          ...subject,
          text: term.written.text,
          right,
          against: clash.with,
          ...('days' in clash && { days: clash.days }),
          ...('text' in clash && { other: clash.text }),
          suits,
        },
        related: relatedTo(clash),
        suggestion: right,
        entity,
        ...(text !== undefined && { fix: { safe: false, text } }),
      });
    }
  },
});
