import { keyOf, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { coverageOf } from './coverage.js';
import { type ModuleUncoveredArgs, moduleUncoveredPage } from './module-uncovered.page.js';

/** Speaks of a module that no workshop shows: in a seminar, though most show it, or at all. */
export const moduleUncovered = defineRule<ModuleUncoveredArgs, 'project'>({
  id: 'matrix/module-uncovered',
  severity: 'warning',
  scope: 'project',
  page: moduleUncoveredPage,
  check: (project, emit) => {
    for (const document of project.triads) {
      const { idle, bare } = coverageOf(document);
      for (const { name, place, id } of idle) {
        emit({ at: place, args: { modules: [name] }, entity: `${project.id}/module:${id}` });
      }
      for (const { seminar, missing } of bare) {
        emit({
          at: keyOf(within(seminar.place, 'workshops')),
          args: {
            modules: missing.map(({ name }) => name),
            seminar: seminar.number ?? seminar.id,
          },
          related: missing.map(({ place }) => ({ at: place, label: 'module' })),
          entity: `${project.id}/seminar:${seminar.id}`,
        });
      }
    }
  },
});
