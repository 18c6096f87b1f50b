import { keyOf, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { identityOf } from './identity.js';
import { outsidersOf } from './outsiders.js';
import { type UndeclaredArgs, undeclaredPage } from './undeclared.page.js';

/** Speaks of executors whom the directory knows and the passport does not name. */
export const undeclaredExecutor = defineRule<UndeclaredArgs, 'project'>({
  id: 'participants/undeclared',
  severity: 'warning',
  scope: 'project',
  page: undeclaredPage,
  check: (project, emit) => {
    const list = project.passport && keyOf(within(project.passport.place, 'participants'));
    for (const { first, others, isInstitution } of outsidersOf(project)) {
      const [, id = first.reference.text] = identityOf(first.reference).split(' ');
      emit({
        at: first.reference.place,
        args: { name: first.reference.text, of: first.of },
        related: [
          ...others.map(({ reference }) => ({ at: reference.place, label: 'also' })),
          ...(list ? [{ at: list, label: 'list' }] : []),
        ],
        entity: `${project.id}/participant:${id}`,
        ...(isInstitution && { severity: 'info' }),
      });
    }
  },
});
