import type { Indicator, Project } from '../../../model/project.js';
import { schedulesOf } from '../../../model/schedules.js';
import { twinsOf } from '../../dates/compare/twins.js';
import { readTargets, writtenTargetsOf } from '../../indicators/written-targets.js';
import { numberedListsIn } from '../../numbering/workspace-lists.js';
import { linksOf } from '../../trace/links.js';
import type { Gather, LookedAt } from '../material.js';

function inEach(find: (project: Project) => readonly LookedAt[]): Gather {
  return ({ projects }) => projects.flatMap(find);
}

function inPassport(
  find: (passport: NonNullable<Project['passport']>) => readonly LookedAt[],
): Gather {
  return inEach(({ passport }) => (passport === undefined ? [] : find(passport)));
}

/** Values of indicators; of some the program does not know what they say. */
function valuesOf(indicator: Indicator): readonly LookedAt[] {
  return writtenTargetsOf(indicator).map((target) => ({
    place: target.place,
    ...(readTargets(target).length === 0 && ({ unjudged: 'unread-value' } as const)),
  }));
}

/** The events of plans that hold a seminar: they name it, or their words do. */
function seminarEvents(project: Project): readonly LookedAt[] {
  const terms = new Set(twinsOf(project).flatMap(({ events }) => events.map(({ term }) => term)));
  return project.plans
    .flatMap(({ events }) => events)
    .filter(({ seminar, term }) => seminar !== undefined || (term && terms.has(term)));
}

/** What a project is to do and to reach. */
export const WORK = {
  projects: inEach(({ passport, plans, triads }) => {
    const [first] = [...(passport ? [passport] : []), ...plans, ...triads];
    return first ? [{ place: first.place }] : [];
  }),
  tasks: inPassport(({ tasks }) => tasks),
  results: inPassport(({ results }) => results),
  risks: inPassport(({ risks }) => risks),
  indicators: inPassport(({ indicators }) => indicators),
  values: inPassport(({ indicators }) => indicators.flatMap(valuesOf)),
  'yearly-values': inPassport(({ indicators }) => indicators.flatMap(({ years }) => years)),
  'plan-events': inEach(({ plans }) => plans.flatMap(({ events }) => events)),
  'plan-stages': inEach(({ plans }) => plans.flatMap(({ stages }) => stages)),
  events: (workspace) =>
    schedulesOf(workspace).flatMap(({ plans }) => plans.flatMap(({ events }) => events)),
  links: inEach(linksOf),
  'upward-links': (workspace) =>
    schedulesOf(workspace).flatMap(({ plans }) =>
      plans.flatMap(({ events }) => events.flatMap((event) => event.implements ?? [])),
    ),
  'seminar-events': inEach(seminarEvents),
  numbers: (workspace) =>
    numberedListsIn(workspace).flatMap(({ items }) =>
      items.flatMap(({ number, place }) => (number === undefined ? [] : [{ place }])),
    ),
} as const satisfies Readonly<Record<string, Gather>>;
