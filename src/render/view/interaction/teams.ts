import { collectiveGenitive } from '../../../language/russian/collective.js';
import { declineOrganization, declinePost } from '../../../language/russian/index.js';
import type { InteractionPlan, InteractionTeam } from '../../../model/interaction.js';
import type { Reference } from '../../../model/reference-types.js';
import { regionOf } from '../../../model/region.js';
import { TRIAD_ROLES, type TriadRole } from '../../../model/triads.js';
import { small } from '../../words/letters.js';
import { listedPeople } from '../listed-people.js';
import type { Surroundings } from '../mentions.js';
import type { InteractionView } from './shape.js';

/** A team with the word that its plan has for it. */
export interface Team {
  readonly role: TriadRole;
  readonly word: string;
  readonly municipality?: Reference;
  readonly members: InteractionTeam['members'];
}

const ROLE_WORDS: Readonly<Record<TriadRole, string>> = {
  mentor: 'Ментор',
  adviser: 'Советник',
  trainee: 'Стажёр',
};

/** The plan's teams; where it lists none, those of its triad. */
export function teamsOf({ teams, triad }: InteractionPlan): readonly Team[] {
  const listed = teams.flatMap(({ role, label, municipality, members }): readonly Team[] =>
    role
      ? [{ role, word: label ?? ROLE_WORDS[role], ...(municipality && { municipality }), members }]
      : [],
  );
  if (listed.length > 0) return listed;
  return TRIAD_ROLES.flatMap((role) => {
    const municipality = triad?.target?.[role];
    return municipality ? [{ role, word: ROLE_WORDS[role], municipality, members: [] }] : [];
  });
}

/** The roles whose work the plan tells of; the three of a triad where it tells of none. */
export function rolesOf(plan: InteractionPlan, teams: readonly Team[]): readonly TriadRole[] {
  const used = TRIAD_ROLES.filter(
    (role) =>
      teams.some((team) => team.role === role) ||
      plan.events.some(({ activities }) => activities[role].length > 0),
  );
  return used.length > 0 ? used : TRIAD_ROLES;
}

/** «наставляемого», as the heads of columns have it. */
export function roleGenitive(role: TriadRole, teams: readonly Team[]): string {
  const word = teams.find((team) => team.role === role)?.word ?? ROLE_WORDS[role];
  const bare = word.replace(/[«»"]/g, '').toLowerCase();
  return bare.endsWith('ый') ? `${bare.slice(0, -2)}ого` : declinePost(bare, 'genitive').text;
}

/** The teams of a triad as the form of an interaction plan prints them. */
export function teamViews(teams: readonly Team[], around: Surroundings): InteractionView['teams'] {
  return teams.map(({ word, municipality, members }) => ({
    role: word.replace(/[«»"]/g, ''),
    municipality: municipality ? genitive(municipality) : null,
    members: listedPeople(members, around).map((one) => ({
      ...one,
      // Named in the middle of a sentence.
      post: one.post === null ? null : small(one.post),
    })),
  }));
}

function genitive({ target, text }: Reference): string {
  const named = target.kind === 'organization' ? target.organization : text;
  return declineOrganization(named, 'genitive').text;
}

/** «Усть-Ишимского и Тарского муниципальных районов Омской области». */
export function municipalitiesOf(teams: readonly Team[], around: Surroundings): string | null {
  const references = teams.flatMap(({ municipality }) => municipality ?? []);
  if (references.length === 0) return null;
  const organizations = references.map(({ target, text }) =>
    target.kind === 'organization' ? target.organization : { name: text },
  );
  const regions = new Set(references.map((one) => regionOf(one, around.schedule.directory)));
  const [region, ...others] = regions;
  const shared = others.length === 0 && region ? declineOrganization(region, 'genitive').text : '';
  return `${collectiveGenitive(organizations)} ${shared}`.trim();
}
