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

/** The teams of interaction plans and the sides of mentoring programmes. */
function teamsOf({ projects, programmes }: Workspace): readonly Team[] {
  const teams = projects
    .flatMap(({ interactionPlans }) => interactionPlans)
    .flatMap((plan) => plan.teams)
    .map((team): Team => ({ ...team, ...(team.municipality && { of: team.municipality }) }));
  const sides = programmes
    .flatMap(({ experienced, developing }) => [...experienced, ...developing])
    .map((side): Team => ({ ...side, ...(side.organization && { of: side.organization }) }));
  return [...teams, ...sides];
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
