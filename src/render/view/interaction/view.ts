import { signatureOf } from '../../../language/russian/index.js';
import type { Component, InteractionEvent, InteractionPlan } from '../../../model/interaction.js';
import type { Passport, Project } from '../../../model/project.js';
import type { TriadRole } from '../../../model/triads.js';
import { quoted, sentence } from '../../words/letters.js';
import { annexOfPassport } from '../annexes.js';
import { frameView } from '../frame.js';
import { levelWords, unitWords } from '../level-words.js';
import { listedPerson } from '../listed-people.js';
import type { Surroundings } from '../mentions.js';
import type { SignatureView } from '../shapes.js';
import { termOfEvent } from '../term-words.js';
import type { InteractionView } from './shape.js';
import { municipalitiesOf, roleGenitive, rolesOf, type Team, teamsOf, teamViews } from './teams.js';

/** Shares of the table in percent: events, term, results; the roles part what is left. */
const EVENT = 20;
const TERM = 10;
const RESULTS = 25;

/** How the teams of a triad work together, as forms see it. */
export function interactionView(
  project: Project,
  passport: Passport | undefined,
  plan: InteractionPlan,
): InteractionView {
  const unit = unitWords(passport?.unit ?? 'project');
  const day = (plan.approval ?? passport?.approval)?.date?.resolved.intervals[0]?.from;
  const around: Surroundings = { schedule: project, unit, ...(day !== undefined && { day }) };
  const teams = teamsOf(plan);
  const roles = rolesOf(plan, teams);
  const frame = frameView(plan, around, 'План');
  return {
    ...frame,
    annex: frame.annex.length > 0 ? frame.annex : annexOfPassport(passport, plan.id),
    signatures:
      frame.signatures.length > 0
        ? withTeamWords(frame.signatures, teams)
        : teams.map((team) => headOf(team, around)),
    project: project.id,
    unit,
    level: passport ? levelWords(passport.level) : null,
    title: plan.title ?? null,
    municipalities: municipalitiesOf(teams, around),
    theme: themeOf(plan),
    within: passport ? quoted(passport.title) : null,
    teams: teamViews(teams, around),
    roles: roles.map((role) => roleGenitive(role, teams)),
    columns: columnsFor(roles.length),
    components: componentsView(plan, roles, around),
  };
}

function columnsFor(roles: number): string {
  const each = ((100 - EVENT - TERM - RESULTS) / roles).toFixed(4);
  return [EVENT, TERM, ...Array<string>(roles).fill(each), RESULTS].join(' ');
}

/** The theme as written; else the direction of the triad. */
function themeOf({ theme, triad }: InteractionPlan): string | null {
  const direction = triad?.target?.direction;
  return theme ?? (direction === undefined ? null : `по направлению ${quoted(direction)}`);
}

const ROLE_KEYS: Readonly<Record<string, TriadRole>> = {
  mentor: 'mentor',
  adviser: 'adviser',
  trainee: 'trainee',
};

/** Over a signature stands the word that the plan has for its team. */
function withTeamWords(
  signatures: readonly SignatureView[],
  teams: readonly Team[],
): readonly SignatureView[] {
  return signatures.map((signature) => {
    const key = ROLE_KEYS[signature.role ?? ''];
    const word = key && teams.find(({ role }) => role === key)?.word;
    return { ...signature, role: roleLine(word ?? signature.role ?? '') };
  });
}

/** The first of a team signs for it. */
function headOf({ word, members: [first] }: Team, around: Surroundings): SignatureView {
  const head = first && listedPerson(first, around);
  return {
    role: roleLine(word),
    post: sentence(head?.post ?? ''),
    name: head?.name ? signatureOf(head.name) : '',
    dated: null,
  };
}

function roleLine(word: string): string | null {
  return word === '' ? null : quoted(word.replace(/[«»"]/g, '').toUpperCase());
}

/** Components as bands; events outside them follow without one. */
function componentsView(
  { components, events }: InteractionPlan,
  roles: readonly TriadRole[],
  around: Surroundings,
): InteractionView['components'] {
  const banded = components.map((component, index) => ({
    band: bandOf(component),
    events: eventsView(component.events, component.number ?? String(index + 1), roles, around),
  }));
  const loose = events.filter(({ component }) => component === undefined);
  if (loose.length === 0) return banded;
  return [...banded, { band: null, events: eventsView(loose, undefined, roles, around) }];
}

function bandOf({ number, name }: Component): string {
  return number === undefined ? name : `${number.replace(/(?<![.)])$/, '.')} ${name}`;
}

function eventsView(
  events: readonly InteractionEvent[],
  component: string | undefined,
  roles: readonly TriadRole[],
  around: Surroundings,
): InteractionView['components'][number]['events'] {
  let last = 0;
  return events.map((event) => {
    if (event.unnumbered !== true) last += 1;
    const counted =
      component === undefined ? String(last) : `${component.replace(/\.$/, '')}.${last}`;
    return {
      number: event.unnumbered === true ? '' : (event.number ?? counted),
      name: event.name,
      note: event.note ?? null,
      term: termOfEvent(event, around.schedule) ?? '',
      activities: roles.map((role) => event.activities[role].map(({ text }) => text)),
      results: event.results.map(({ text }) => text),
    };
  });
}
