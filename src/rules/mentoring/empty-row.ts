import { defineRule } from '../define-rule.js';
import { type EmptyRowArgs, emptyRowPage } from './empty-row.page.js';
import { sidesOf } from './sides.js';

/** Speaks of a row of a team or a registry in which nothing is filled in. */
export const emptyMentoringRow = defineRule<EmptyRowArgs, 'workspace'>({
  id: 'mentoring/empty-row',
  severity: 'warning',
  scope: 'workspace',
  page: emptyRowPage,
  check: ({ programmes, registries }, emit) => {
    for (const programme of programmes) {
      const entity = `${programme.id}/programme:${programme.id}`;
      for (const { side } of sidesOf(programme)) {
        for (const { isBlank, place, number } of side.members) {
          if (isBlank)
            emit({ at: place, args: { table: 'members', number: number ?? null }, entity });
        }
      }
    }
    for (const { teams, id } of registries) {
      for (const { isBlank, place, number } of teams) {
        if (!isBlank) continue;
        const args = { table: 'registry', number: number ?? null } as const;
        emit({ at: place, args, entity: `${id}/registry:${id}` });
      }
    }
  },
});
