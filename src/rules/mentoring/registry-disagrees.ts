import { normalizeName } from '../../language/russian/normalize.js';
import { sameInitials } from '../../language/russian/person-name.js';
import type { MentoringProgramme, MentoringSide } from '../../model/mentoring.js';
import type { RegistryTeam, TeamRegistry } from '../../model/regulation.js';
import { keyOf, type Place, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { identityOf } from '../participants/identity.js';
import type { Emit } from '../rule.js';
import { type RegistryDisagreesArgs, registryDisagreesPage } from './registry-disagrees.page.js';
import { type SideKind, sidesOf } from './sides.js';

interface Compared {
  readonly kind: SideKind;
  readonly side: MentoringSide;
  readonly team: RegistryTeam;
}

/** The registry's rows by organization. */
function teamsOf({ teams }: TeamRegistry): ReadonlyMap<string, RegistryTeam> {
  return new Map(
    teams.flatMap((team) => (team.organization ? [[identityOf(team.organization), team]] : [])),
  );
}

/** Whether two names cannot be one person's; «О.Т. Ладыгина» is «Ладыгина Ольга Тимофеевна». */
function areOthers(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return normalizeName(one) !== normalizeName(other) && !isShortFor(one, other);
}

/** True where one of two names has initials only and they are the other's. */
function isShortFor(one: string, other: string): boolean {
  return (one.includes('.') || other.includes('.')) && sameInitials(one, other);
}

type Say = (args: RegistryDisagreesArgs, at: Place, other: Place) => void;

function compareSide({ kind, side, team }: Compared, say: Say): void {
  const { organization, members, place } = side;
  const school = organization?.text ?? '';
  if (team.kind !== undefined && team.kind !== kind) {
    say({ problem: 'kind', school, kind }, organization?.place ?? place, team.place);
  }
  const leader = members.find(({ isLeader }) => isLeader);
  if (areOthers(leader?.name, team.head?.name)) {
    const args = {
      problem: 'head',
      school,
      name: leader?.name ?? '',
      other: team.head?.name ?? '',
    } as const;
    say(args, leader?.place ?? place, team.head?.place ?? team.place);
  }
}

/** Directions of a programme that the registry's teams do not have. */
function compareDirections(
  programme: MentoringProgramme,
  teams: readonly RegistryTeam[],
  say: Say,
) {
  const listed = teams.flatMap(({ directions }) => directions);
  if (listed.length === 0) return;
  const keyOfDirection = ({ direction, text }: (typeof listed)[number]) =>
    direction?.id ?? normalizeName(text);
  const known = new Set(listed.map(keyOfDirection));
  const other = teams[0]?.place;
  for (const direction of programme.directions) {
    if (known.has(keyOfDirection(direction)) || other === undefined) continue;
    say(
      { problem: 'direction', text: direction.direction?.name ?? direction.text },
      direction.place,
      other,
    );
  }
}

function compare(
  programme: MentoringProgramme,
  registry: TeamRegistry,
  emit: Emit<RegistryDisagreesArgs>,
) {
  const entity = `${programme.id}/programme:${programme.id}`;
  const say: Say = (args, at, other) =>
    emit({ at, args, related: [{ at: other, label: 'registry' }], entity });
  const known = teamsOf(registry);
  const found: RegistryTeam[] = [];
  for (const { kind, side } of sidesOf(programme)) {
    const { organization } = side;
    if (organization === undefined || known.size === 0) continue;
    const team = known.get(identityOf(organization));
    if (team === undefined) {
      const args = { problem: 'school', school: organization.text } as const;
      say(args, organization.place, keyOf(within(registry.place, 'teams')));
      continue;
    }
    found.push(team);
    compareSide({ kind, side, team }, say);
  }
  compareDirections(programme, found, say);
}

/** Speaks of a school, a head or a direction that a programme and its registry of teams tell differently. */
export const registryDisagrees = defineRule<RegistryDisagreesArgs, 'workspace'>({
  id: 'mentoring/registry-disagrees',
  severity: 'error',
  scope: 'workspace',
  page: registryDisagreesPage,
  check: ({ programmes }, emit) => {
    for (const programme of programmes) {
      const registry = programme.registry?.target;
      if (registry !== undefined) compare(programme, registry, emit);
    }
  },
});
