import { defineRule } from '../define-rule.js';
import { type FormWithoutTriadArgs, formWithoutTriadPage } from './form-without-triad.page.js';

/** Speaks of an approbation form that no triad tries. */
export const formWithoutTriad = defineRule<FormWithoutTriadArgs, 'project'>({
  id: 'matrix/form-without-triad',
  severity: 'error',
  scope: 'project',
  page: formWithoutTriadPage,
  check: ({ triads: documents, id }, emit) => {
    for (const { approbation } of documents) {
      for (const form of approbation?.forms ?? []) {
        // A link that leads nowhere is told of as such.
        if (form.isForAll || form.links.length > 0) continue;
        emit({ at: form.place, args: { name: form.name }, entity: `${id}/form:${form.id}` });
      }
    }
  },
});
