import type { Interval, TimingContext } from '../../timing/timing.js';
import {
  type Activity,
  type Component,
  CYCLE,
  type InteractionEvent,
  type InteractionPlan,
  type InteractionTeam,
} from '../interaction.js';
import { answersTo } from '../numbered.js';
import type { PlanStage, Term } from '../project.js';
import type { Directory } from '../reference-types.js';
import { TRIAD_ROLES, type TriadsDocument } from '../triads.js';
import { type Cursor, choice, items, text, textOf } from './cursor.js';
import { linkFrame } from './frame.js';
import { identityOf, linksOf } from './identity.js';
import { documentLink, linkTo } from './link-to.js';
import { linkListedPeople } from './listed-person.js';
import { ofFrame, ofPeople, present } from './mentioned.js';
import { linkEvent } from './plan.js';
import { referenceOf, type Scope } from './reference.js';
import { scheduleOf } from './schedule.js';
import { textFields } from './text-fields.js';

/** What the project gives to its interaction plans. */
export interface InteractionSurroundings {
  readonly scope: Scope;
  readonly context: TimingContext;
  readonly directory: Directory;
  readonly term?: Term | undefined;
  readonly span?: Interval | undefined;
  readonly triads: readonly TriadsDocument[];
}

function linkTeam(cursor: Cursor, scope: Scope): InteractionTeam {
  const role = choice(cursor, 'role', TRIAD_ROLES);
  const municipality = referenceOf(cursor, 'municipality', scope);
  return {
    place: cursor.place,
    ...textFields(cursor, 'id', 'label'),
    ...(role && { role }),
    ...(municipality && { municipality }),
    members: linkListedPeople(cursor, 'members', scope),
  };
}

function linkActivities(cursor: Cursor, name: string): readonly Activity[] {
  return items(cursor, name).flatMap((item) => {
    const words = textOf(item);
    return words === undefined ? [] : [{ place: item.place, text: words }];
  });
}

function linkInteractionEvent(
  cursor: Cursor,
  around: InteractionSurroundings,
  component?: string,
): InteractionEvent | undefined {
  const { scope, context, triads } = around;
  const event = linkEvent(cursor, { scope, context, stages: [] });
  if (event === undefined) return undefined;
  const known = triads.flatMap(({ approbation }) => approbation?.forms ?? []);
  return {
    ...event,
    activities: {
      mentor: linkActivities(cursor, 'mentor'),
      adviser: linkActivities(cursor, 'adviser'),
      trainee: linkActivities(cursor, 'trainee'),
    },
    forms: linksOf(cursor, 'forms').flatMap(
      (link) => linkTo(link, (written) => known.find(({ id }) => id === written)) ?? [],
    ),
    ...(component !== undefined && { component }),
  };
}

function linkComponent(cursor: Cursor, around: InteractionSurroundings): Component | undefined {
  const name = text(cursor, 'name');
  if (name === undefined) return undefined;
  const parts = items(cursor, 'stage').map(textOf);
  const identity = identityOf(cursor, name);
  return {
    place: cursor.place,
    ...identity,
    ...textFields(cursor, 'number'),
    name,
    cycle: CYCLE.filter((part) => parts.includes(part)),
    events: items(cursor, 'events').flatMap(
      (event) => linkInteractionEvent(event, around, identity.id) ?? [],
    ),
  };
}

/** Components as bands of a table: they are not stages and have no days. */
function bandsOf(components: readonly Component[]): readonly PlanStage[] {
  return components.map(({ place, name, number, events }) => ({
    place,
    name,
    ...(number !== undefined && { number }),
    events,
  }));
}

/** An interaction plan within its project. */
export function linkInteractionPlan(
  cursor: Cursor,
  around: InteractionSurroundings,
): InteractionPlan {
  const { scope, context, triads, directory, term, span } = around;
  const parent = documentLink(cursor, 'parent', triads);
  const candidates = parent?.target ? [parent.target] : triads;
  const triad = linkTo(linksOf(cursor, 'triad')[0], (written) =>
    candidates.flatMap((one) => one.triads).find((one) => answersTo(one, written)),
  );
  const components = items(cursor, 'components').flatMap((one) => linkComponent(one, around) ?? []);
  const loose = items(cursor, 'events').flatMap((one) => linkInteractionEvent(one, around) ?? []);
  const plan: Omit<InteractionPlan, 'schedule'> = {
    ...linkFrame(cursor, scope, context),
    ...(parent && { parent }),
    ...(triad && { triad }),
    ...textFields(cursor, 'theme'),
    teams: items(cursor, 'teams').map((team) => linkTeam(team, scope)),
    components,
    events: [...components.flatMap(({ events }) => events), ...loose],
  };
  const references = [
    ...plan.teams.flatMap(({ municipality, members }) => [
      ...present(municipality),
      ...ofPeople(...members),
    ]),
    ...ofFrame(plan),
  ];
  return {
    ...plan,
    schedule: scheduleOf(plan, {
      of: 'interaction-plan',
      directory,
      scope,
      term,
      span,
      references,
      numbering: 'stage',
      bands: bandsOf(components),
      events: plan.events,
    }),
  };
}
