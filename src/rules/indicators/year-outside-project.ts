import { textPlace } from '../../model/value-at.js';
import { projectFrame } from '../dates/compare/dated.js';
import { defineRule } from '../define-rule.js';
import {
  type YearOutsideProjectArgs,
  yearOutsideProjectPage,
} from './year-outside-project.page.js';
import { yearlyValues } from './yearly-values.js';

/** Speaks of a value for a year that the project does not have. */
export const yearOutsideProject = defineRule<YearOutsideProjectArgs, 'project'>({
  id: 'indicators/year-outside-project',
  severity: 'error',
  scope: 'project',
  page: yearOutsideProjectPage,
  check: (project, emit) => {
    const frame = projectFrame(project);
    if (frame?.span.from === undefined || frame.span.to === undefined) return;
    const { span, place: term } = frame;
    const [first, last] = [span.from, span.to].map((day) => Number(day?.slice(0, 4)));
    if (first === undefined || last === undefined) return;
    for (const indicator of project.passport?.indicators ?? []) {
      for (const { year, place, text } of yearlyValues(indicator)) {
        if (year >= first && year <= last) continue;
        // The value of the year before is where the indicator starts from.
        const isBase = year === first - 1;
        emit({
          at: textPlace(place, 'text'),
          args: { year, text, project: span },
          related: [{ at: term, label: 'project' }],
          entity: `${project.id}/indicator:${indicator.id}`,
          severity: isBase ? 'info' : 'error',
        });
      }
    }
  },
});
