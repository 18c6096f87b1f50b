import { shorten } from '../../language/shorten.js';
import { triadOf } from '../../model/numbered.js';
import type { PlanEvent, Project, Seminar } from '../../model/project.js';
import { keyOf, type Place, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { meansAnybody } from '../participants/means-anybody.js';
import type { RuleReport } from '../rule.js';
import { municipalitiesMeantIn } from './municipalities-meant.js';
import {
  crewOf,
  executorsOf,
  type MunicipalitiesMeant,
  type NamedExecutors,
} from './seminar-crew.js';
import { type SeminarExecutorsArgs, seminarExecutorsPage } from './seminar-executors.page.js';

type Held = NamedExecutors & { readonly event: PlanEvent };

/** The events that hold a seminar and name municipalities one by one; none where anybody may be meant. */
function holdings(
  events: readonly PlanEvent[],
  project: Project,
  meant: MunicipalitiesMeant,
): readonly Held[] {
  const isVague = events.some(({ executors }) =>
    executors.some((one) => one.target.kind === 'text' && meansAnybody(one, project)),
  );
  if (isVague) return [];
  return events.map((event) => ({ event, ...executorsOf(event, project, meant) }));
}

/** One wrong name in a triad or a workshop makes one executor too many and one too few. */
const SLIP = 2;

/** Where the triad and the workshops of a seminar are named. */
function crewPlaces(project: Project, seminar: Seminar): readonly Place[] {
  const triad = triadOf(project, seminar);
  const members = [triad?.mentor, triad?.adviser, triad?.trainee].flatMap((one) => one ?? []);
  const masters = seminar.workshops.map(({ municipality }) => municipality);
  return [...members, ...masters].map(({ place }) => place);
}

/** What differs between a seminar and each event that holds it; who is missing is told at the first. */
function differences(
  project: Project,
  seminar: Seminar,
  events: readonly PlanEvent[],
  meant: MunicipalitiesMeant,
): readonly RuleReport<SeminarExecutorsArgs>[] {
  const crew = crewOf(project, seminar, meant);
  const held = holdings(events, project, meant);
  const first = held.find(({ named }) => named.size > 0);
  if (crew === undefined || first === undefined) return [];
  const covered = new Set(held.flatMap((one) => [...one.covered]));
  const absent = [...crew].filter(([id]) => !covered.has(id)).map(([, mention]) => mention);
  return held.flatMap(({ event, named }): readonly RuleReport<SeminarExecutorsArgs>[] => {
    const missing = event === first.event ? absent : [];
    const extra = [...named].filter(([id]) => !crew.has(id)).map(([, mention]) => mention);
    if (missing.length + extra.length === 0) return [];
    return [
      {
        at: keyOf(within(event.place, 'executors')),
        args: {
          seminar: seminar.number ?? seminar.id,
          event: event.number ?? shorten(event.name),
          missing: missing.map(({ text }) => text),
          extra: extra.map(({ text }) => text),
        },
        related: [
          ...missing.map(({ place: at }) => ({ at, label: 'missing' })),
          ...extra.map(({ place: at }) => ({ at, label: 'extra' })),
        ],
        ...(missing.length + extra.length <= SLIP && { follows: crewPlaces(project, seminar) }),
        entity: `${project.id}/event:${event.id}`,
      },
    ];
  });
}

/** The events that hold each seminar, which they name by its id or number. */
function eventsBySeminar({ triads, plans }: Project): ReadonlyMap<Seminar, readonly PlanEvent[]> {
  const named = new Map<string, Seminar>();
  for (const seminar of triads.flatMap(({ seminars }) => seminars)) {
    for (const name of [seminar.id, seminar.number ?? seminar.id]) {
      if (!named.has(name)) named.set(name, seminar);
    }
  }
  const found = new Map<Seminar, PlanEvent[]>();
  for (const event of plans.flatMap(({ events }) => events)) {
    const seminar = event.seminar && named.get(event.seminar.id);
    if (seminar === undefined) continue;
    const there = found.get(seminar);
    if (there === undefined) found.set(seminar, [event]);
    else there.push(event);
  }
  return found;
}

/** Speaks of seminars whose event in the plan is executed by others than their triad and workshops. */
export const seminarExecutors = defineRule<SeminarExecutorsArgs, 'project'>({
  id: 'roles/seminar-executors',
  severity: 'error',
  scope: 'project',
  page: seminarExecutorsPage,
  check: (project, emit) => {
    const bySeminar = eventsBySeminar(project);
    if (bySeminar.size === 0) return;
    const meant = municipalitiesMeantIn(project);
    for (const [seminar, events] of bySeminar) {
      for (const report of differences(project, seminar, events, meant)) emit(report);
    }
  },
});
