import { ROLE_WORDS } from '../../model/link/role-words.js';
import type { Project, ProjectRole } from '../../model/project.js';
import type { Reference } from '../../model/reference-types.js';
import { defineRule } from '../define-rule.js';
import { type OneOfSeveralArgs, oneOfSeveralPage } from './one-of-several.page.js';

/** Roles that one person may hold, or several. */
const HELD: ReadonlySet<string> = new Set(['curators', 'leader', 'administrator', 'coordinator']);

/** True where a text names the role as of one: «куратор подпроекта», «Куратору». */
function isSingular(text: string, role: string): boolean {
  const first = /^[а-яё]+/.exec(text.trim().toLowerCase())?.[0] ?? '';
  return ROLE_WORDS.some(
    ({ key, stem }) => key === role && new RegExp(`^${stem}(?:ь|я|ю|ем|а|у|ом)?$`).test(first),
  );
}

/** Executors that name one holder of a role, by role. */
function singularUses({ plans }: Project, { key }: ProjectRole): readonly Reference[] {
  const executors = plans.flatMap(({ events }) => events.flatMap((event) => event.executors));
  return executors.filter(
    ({ target, text }) => target.kind === 'role' && target.role === key && isSingular(text, key),
  );
}

/** Speaks of executors named by a role as if one held it, where several do. */
export const oneOfSeveral = defineRule<OneOfSeveralArgs, 'project'>({
  id: 'roles/one-of-several',
  severity: 'info',
  scope: 'project',
  page: oneOfSeveralPage,
  check: (project, emit) => {
    for (const role of project.roles) {
      if (!HELD.has(role.key) || role.holders.length < 2) continue;
      const [first, ...others] = singularUses(project, role);
      if (first === undefined) continue;
      emit({
        at: first.place,
        args: { text: first.text, holders: role.holders.length },
        related: [
          { at: role.place, label: 'holders' },
          ...others.map(({ place: at }) => ({ at, label: 'also' })),
        ],
        entity: `${project.id}/role:${role.key}`,
      });
    }
  },
});
