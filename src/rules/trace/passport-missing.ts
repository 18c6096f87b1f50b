import { keyOf, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { type PassportMissingArgs, passportMissingPage } from './passport-missing.page.js';

/** Speaks of a project that has plans and triads and no passport: nothing of it can be compared. */
export const passportMissing = defineRule<PassportMissingArgs, 'project'>({
  id: 'trace/passport-missing',
  severity: 'warning',
  scope: 'project',
  page: passportMissingPage,
  check: (project, emit) => {
    if (project.passport !== undefined || project.isPartial === true) return;
    const [first] = [...project.plans, ...project.triads];
    // A plan in a Word file of its own has its passport in another one.
    if (first === undefined || first.place.source.isForeign === true) return;
    const at = keyOf(within(first.place, 'project'));
    emit({ at, args: { project: project.id }, entity: `${project.id}/project:${project.id}` });
  },
});
