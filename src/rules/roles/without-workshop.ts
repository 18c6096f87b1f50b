import { keyOf, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { idleMunicipalities } from './idle-municipalities.js';
import { type WithoutWorkshopArgs, withoutWorkshopPage } from './without-workshop.page.js';

/** Speaks of a participating municipality that is in no triad and runs no workshop. */
export const withoutWorkshop = defineRule<WithoutWorkshopArgs, 'project'>({
  id: 'roles/without-workshop',
  severity: 'warning',
  scope: 'project',
  page: withoutWorkshopPage,
  check: (project, emit) => {
    const withSeminars = project.triads.find(({ seminars }) => seminars.length > 0);
    const list = withSeminars && keyOf(within(withSeminars.place, 'seminars'));
    for (const [id, { text, place }] of idleMunicipalities(project)) {
      emit({
        at: place,
        args: { name: text },
        related: list === undefined ? [] : [{ at: list, label: 'workshops' }],
        entity: `${project.id}/participant:${id}`,
      });
    }
  },
});
