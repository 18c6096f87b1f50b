import type { InteractionPlan, InteractionTeam } from '../../model/interaction.js';
import type { Project, Triad } from '../../model/project.js';
import type { Reference } from '../../model/reference-types.js';
import { TRIAD_ROLES, type TriadRole } from '../../model/triads.js';
import { defineRule } from '../define-rule.js';
import { municipalitiesMeantIn } from './municipalities-meant.js';
import { type TeamNotInTriadArgs, teamNotInTriadPage } from './team-not-in-triad.page.js';
import { isNamed } from './triad-members.js';

/** Makes the comparison of two mentions: an authority or its head counts as its municipality. */
function createSame(project: Project) {
  const meant = municipalitiesMeantIn(project);
  return (one: Reference, other: Reference): boolean => {
    const ids = meant(other);
    return [...meant(one)].some((id) => ids.has(id));
  };
}

interface Stranger {
  readonly team: InteractionTeam;
  readonly named: Reference;
  readonly role: TriadRole;
  /** Who holds the place in the triad. */
  readonly holder: Reference;
  /** The place that the team's municipality has in the triad, if it has one. */
  readonly own?: TriadRole;
}

/** The teams of a plan that are not those of its triad, in their places. */
function strangersIn(
  { teams }: InteractionPlan,
  triad: Triad,
  isSame: (one: Reference, other: Reference) => boolean,
): readonly Stranger[] {
  return teams.flatMap((team) => {
    const { role, municipality: named } = team;
    const holder = role && triad[role];
    if (role === undefined || named === undefined || holder === undefined) return [];
    if (!isNamed(named) || !isNamed(holder) || isSame(named, holder)) return [];
    const own = TRIAD_ROLES.find((place) => {
      const member = triad[place];
      return member !== undefined && isNamed(member) && isSame(named, member);
    });
    return [{ team, named, role, holder, ...(own !== undefined && { own }) }];
  });
}

/** Speaks of teams of an interaction plan that have another place in its triad, or none. */
export const teamNotInTriad = defineRule<TeamNotInTriadArgs, 'project'>({
  id: 'roles/team-not-in-triad',
  severity: 'error',
  scope: 'project',
  page: teamNotInTriadPage,
  check: (project, emit) => {
    for (const plan of project.interactionPlans) {
      const triad = plan.triad?.target;
      if (triad === undefined) continue;
      for (const { named, role, holder, own } of strangersIn(plan, triad, createSame(project))) {
        emit({
          at: named.place,
          args: {
            name: named.text,
            role,
            triad: triad.number ?? triad.id,
            holder: holder.text,
            own: own ?? null,
          },
          related: [{ at: holder.place, label: 'holder' }],
          entity: `${project.id}/triad:${triad.id}`,
        });
      }
    }
  },
});
