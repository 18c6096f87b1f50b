import { normalizeName } from '../../language/russian/normalize.js';
import { within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { groupBy } from '../group-by.js';
import { type SameDirectionArgs, sameDirectionPage } from './same-direction.page.js';

/** Speaks of two triads of one document that work in one direction. */
export const sameDirection = defineRule<SameDirectionArgs, 'project'>({
  id: 'roles/same-direction',
  severity: 'warning',
  scope: 'project',
  page: sameDirectionPage,
  check: ({ triads: documents, id }, emit) => {
    for (const { triads } of documents) {
      const named = triads.flatMap(({ direction, ...triad }) =>
        direction === undefined || direction.trim() === '' ? [] : [{ ...triad, direction }],
      );
      for (const [first, ...others] of groupBy(named, (one) => normalizeName(one.direction))) {
        if (first === undefined) continue;
        for (const { place, number, id: triad, direction } of others) {
          emit({
            at: within(place, 'direction'),
            args: { direction, triad: number ?? triad, first: first.number ?? first.id },
            related: [{ at: within(first.place, 'direction'), label: 'first' }],
            entity: `${id}/triad:${triad}`,
          });
        }
      }
    }
  },
});
