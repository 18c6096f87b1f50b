import { ROLE_WORDS } from '../../model/link/role-words.js';
import type { Project } from '../../model/project.js';
import type { Reference } from '../../model/reference-types.js';
import { isWritten } from '../../model/value-at.js';
import { defineRule } from '../define-rule.js';
import { type UndeclaredArgs, undeclaredPage } from './undeclared.page.js';

/** Roles that passports declare; those of triads and the performers are said elsewhere. */
const OF_PASSPORT: ReadonlySet<string> = new Set([
  'curators',
  'leader',
  'administrator',
  'coordinator',
]);

/** True where a passport has a role: as a field, or as one of its own with that word in its name. */
function isDeclared(key: string, { passport, roles }: Project): boolean {
  if (passport === undefined || isWritten(passport.place, key)) return true;
  const stems = ROLE_WORDS.filter((word) => word.key === key).map(({ stem }) => stem);
  return roles.some(
    (role) => role.key === key || stems.some((stem) => role.name.toLowerCase().includes(stem)),
  );
}

/** Mentions of roles that the passport does not have, by role. */
function strangersOf(project: Project): ReadonlyMap<string, readonly Reference[]> {
  const found = new Map<string, Reference[]>();
  for (const executor of project.plans.flatMap(({ events }) =>
    events.flatMap(({ executors }) => executors),
  )) {
    const { target } = executor;
    if (target.kind !== 'role' || !OF_PASSPORT.has(target.role)) continue;
    if (isDeclared(target.role, project)) continue;
    const there = found.get(target.role);
    if (there === undefined) found.set(target.role, [executor]);
    else there.push(executor);
  }
  return found;
}

/** Speaks of executors whose role the passport does not declare. */
export const undeclared = defineRule<UndeclaredArgs, 'project'>({
  id: 'roles/undeclared',
  severity: 'warning',
  scope: 'project',
  page: undeclaredPage,
  check: (project, emit) => {
    for (const [role, [first, ...others]] of strangersOf(project)) {
      if (first === undefined) continue;
      emit({
        at: first.place,
        args: { text: first.text, declared: project.roles.map(({ name }) => name.toLowerCase()) },
        related: others.map(({ place: at }) => ({ at, label: 'also' })),
        entity: `${project.id}/role:${role}`,
      });
    }
  },
});
