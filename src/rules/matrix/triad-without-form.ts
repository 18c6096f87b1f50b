import { defineRule } from '../define-rule.js';
import { type TriadWithoutFormArgs, triadWithoutFormPage } from './triad-without-form.page.js';

/** Speaks of a triad that tries none of the forms. */
export const triadWithoutForm = defineRule<TriadWithoutFormArgs, 'project'>({
  id: 'matrix/triad-without-form',
  severity: 'error',
  scope: 'project',
  page: triadWithoutFormPage,
  check: ({ triads: documents, id }, emit) => {
    for (const { approbation, triads } of documents) {
      if (approbation === undefined) continue;
      const { forms, place } = approbation;
      const busy = new Set(forms.flatMap((form) => form.triads));
      const isUnsure = forms.some(({ links }) => links.some(({ target }) => target === undefined));
      if (busy.size === 0 || isUnsure) continue;
      for (const triad of triads) {
        if (busy.has(triad)) continue;
        const name = triad.number ?? triad.id;
        emit({
          at: triad.place,
          args: { name },
          related: [{ at: place, label: 'matrix' }],
          entity: `${id}/triad:${triad.id}`,
        });
      }
    }
  },
});
