import type { ListedPerson } from '../../model/document-parts.js';
import type { Reference } from '../../model/reference-types.js';
import type { Workspace } from '../../model/workspace.js';
import type { Place } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { type TeamEmptyArgs, teamEmptyPage } from './team-empty.page.js';

interface Team {
  readonly place: Place;
  readonly label?: string;
  readonly of?: Reference;
  readonly members: readonly ListedPerson[];
}

/** The teams of interaction plans; of the sides of a programme `mentoring/group-composition` speaks. */
function teamsOf({ projects }: Workspace): readonly Team[] {
  return projects
    .flatMap(({ interactionPlans }) => interactionPlans)
    .flatMap((plan) => plan.teams)
    .map((team): Team => ({ ...team, ...(team.municipality && { of: team.municipality }) }));
}

/** Speaks of teams that name nobody. */
export const teamEmpty = defineRule<TeamEmptyArgs, 'workspace'>({
  id: 'roles/team-empty',
  severity: 'warning',
  scope: 'workspace',
  page: teamEmptyPage,
  check: (workspace, emit) => {
    for (const { place, label, of, members } of teamsOf(workspace)) {
      if (members.some(({ isBlank }) => !isBlank)) continue;
      emit({ at: place, args: { team: label ?? of?.text ?? '' } });
    }
  },
});
