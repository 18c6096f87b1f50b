import type { Project } from '../../model/project.js';
import { keyOf, type Place, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { idleMunicipalities } from './idle-municipalities.js';
import { type WithoutWorkshopArgs, withoutWorkshopPage } from './without-workshop.page.js';

/** Where triads and workshops name those who take part in them. */
function takenPlaces({ triads }: Project): readonly Place[] {
  const members = triads
    .flatMap((document) => document.triads)
    .flatMap(({ mentor, adviser, trainee }) => [mentor, adviser, trainee]);
  const masters = triads
    .flatMap(({ seminars }) => seminars)
    .flatMap(({ workshops }) => workshops.map(({ municipality }) => municipality));
  return [...members, ...masters].flatMap((one) => (one === undefined ? [] : [one.place]));
}

/** Speaks of a participating municipality that is in no triad and runs no workshop. */
export const withoutWorkshop = defineRule<WithoutWorkshopArgs, 'project'>({
  id: 'roles/without-workshop',
  severity: 'warning',
  scope: 'project',
  page: withoutWorkshopPage,
  check: (project, emit) => {
    const withSeminars = project.triads.find(({ seminars }) => seminars.length > 0);
    const list = withSeminars && keyOf(within(withSeminars.place, 'seminars'));
    const idle = idleMunicipalities(project);
    // Where one alone is idle, another may stand in its place.
    const follows = idle.size === 1 ? takenPlaces(project) : [];
    for (const [id, { text, place }] of idle) {
      emit({
        at: place,
        args: { name: text },
        related: list === undefined ? [] : [{ at: list, label: 'workshops' }],
        follows,
        entity: `${project.id}/participant:${id}`,
      });
    }
  },
});
