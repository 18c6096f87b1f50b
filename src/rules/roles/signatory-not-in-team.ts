import { sameInitials } from '../../language/russian/person-name.js';
import type { ListedPerson } from '../../model/document-parts.js';
import type { InteractionTeam } from '../../model/interaction.js';
import type { ApprovalBlock } from '../../model/reference-types.js';
import { textPlace } from '../../model/value-at.js';
import { within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { ROLE_RU } from './role-words.js';
import {
  type SignatoryNotInTeamArgs,
  signatoryNotInTeamPage,
} from './signatory-not-in-team.page.js';

/** The full name of who signs, or the name as signed. */
function nameOf({ person, name }: ApprovalBlock): string | undefined {
  if (person?.target.kind === 'person') return person.target.person.name;
  return name;
}

function isSame({ person, name }: ListedPerson, signature: ApprovalBlock): boolean {
  const { target } = signature.person ?? {};
  if (person !== undefined && target?.kind === 'person') return person.id === target.person.id;
  const signed = nameOf(signature);
  const listed = name ?? person?.name;
  return signed !== undefined && listed !== undefined && sameInitials(signed, listed);
}

function wordOf({ label, role, municipality }: InteractionTeam): string {
  return label ?? (role === undefined ? (municipality?.text ?? '') : ROLE_RU[role]);
}

/** Speaks of interaction plans signed by others than the heads of the teams. */
export const signatoryNotInTeam = defineRule<SignatoryNotInTeamArgs, 'project'>({
  id: 'roles/signatory-not-in-team',
  severity: 'error',
  scope: 'project',
  page: signatoryNotInTeamPage,
  check: ({ interactionPlans, id: project }, emit) => {
    for (const { signatures, teams, id } of interactionPlans) {
      const byRole = new Map(teams.map((team) => [team.role, team] as const));
      for (const signature of signatures) {
        const team = signature.role === undefined ? undefined : byRole.get(roleIn(signature.role));
        const signed = nameOf(signature);
        const members = team?.members.filter(({ isBlank }) => !isBlank) ?? [];
        const [head] = members;
        if (team === undefined || signed === undefined || head === undefined) continue;
        if (isSame(head, signature)) continue;
        const isMember = members.some((member) => isSame(member, signature));
        emit({
          at:
            signature.name === undefined
              ? textPlace(signature.place, 'person')
              : within(signature.place, 'name'),
          args: {
            name: signature.name ?? signed,
            team: wordOf(team),
            head: head.name ?? head.person?.name ?? '',
            isMember,
          },
          related: [{ at: head.place, label: 'head' }],
          entity: `${project}/signature:${id}`,
          severity: isMember ? 'warning' : 'error',
        });
      }
    }
  },
});

/** The role a signature is for, where it is one of a triad. */
function roleIn(written: string): InteractionTeam['role'] {
  return (['mentor', 'adviser', 'trainee'] as const).find((role) => role === written);
}
