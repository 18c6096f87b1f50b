import { isWritten } from '../../model/value-at.js';
import { defineRule } from '../define-rule.js';
import { type FigureMissingArgs, figureMissingPage } from './figure-missing.page.js';

/** Speaks of a figure of which there is only a caption. */
export const figureMissing = defineRule<FigureMissingArgs, 'project'>({
  id: 'numbering/figure-missing',
  severity: 'info',
  scope: 'project',
  page: figureMissingPage,
  check: ({ triads, id: project }, emit) => {
    for (const { figures } of triads) {
      for (const { place, id, file, number, caption } of figures) {
        if (file !== undefined || isWritten(place, 'file')) continue;
        const name = caption ?? number ?? id;
        emit({ at: place, args: { name }, entity: `${project}/figure:${id}` });
      }
    }
  },
});
