import type { Plan, Project } from '../../model/project.js';
import type { Schedule } from '../../model/schedule.js';
import { oncePer } from '../../source/once-per.js';
import { type NumberedItem, numberedItems } from './numbered-item.js';
import { readOrdinal } from './ordinal-text.js';

/** What a list lists. */
export type ListKind =
  | 'relevance'
  | 'tasks'
  | 'indicators'
  | 'targets'
  | 'results'
  | 'risks'
  | 'stages'
  | 'events'
  | 'triads'
  | 'seminars'
  | 'components'
  | 'steps'
  | 'sections'
  | 'points'
  | 'directions'
  | 'members'
  | 'teams'
  | 'rows';

/** Items that are numbered together. */
export interface NumberedList {
  readonly kind: ListKind;
  readonly items: readonly NumberedItem[];
  /** True where nothing else can have the first numbers. */
  readonly startsAtOne: boolean;
}

/** True where every stage begins again with 1, said or not. */
function restarts({ numbering, stages }: Plan): boolean {
  if (numbering === 'restart') return true;
  const firsts = stages.flatMap(({ events }) => {
    const number = events.find((event) => event.number !== undefined)?.number;
    return number === undefined ? [] : [readOrdinal(number)?.key];
  });
  return firsts.length > 1 && firsts.every((key) => key === '1');
}

/** Marks the first event of every stage where numbers have the stage's before them. */
function withOpenings(list: NumberedList, { numbering, stages }: Plan): NumberedList {
  if (numbering !== 'stage') return list;
  const first = new Set(
    stages.flatMap(({ events }) => events.slice(0, 1).map(({ place }) => place)),
  );
  return {
    ...list,
    items: list.items.map((item) => (first.has(item.place) ? { ...item, opens: true } : item)),
  };
}

/** The bands and rows of a plan, whatever they are called in its document. */
export function planLists(
  plan: Plan,
  schedule: Schedule,
  called: { readonly bands: ListKind; readonly events: ListKind },
): readonly NumberedList[] {
  const startsAtOne = schedule.plans.length === 1;
  const list = (events: Plan['events']): NumberedList => ({
    kind: called.events,
    items: numberedItems(events, schedule.id, 'event', ({ name }) => name),
    startsAtOne,
  });
  const stages = plan.stages.map((stage) => ({
    ...stage,
    id: stage.reference?.id ?? stage.name ?? '',
  }));
  const staged = new Set(plan.stages.flatMap(({ events }) => events));
  const loose = plan.events.filter((event) => !staged.has(event));
  return [
    {
      kind: called.bands,
      items: numberedItems(stages, schedule.id, 'stage', ({ name, id }) => name ?? id),
      startsAtOne,
    },
    ...(restarts(plan)
      ? [...plan.stages.map(({ events }) => list(events)), list(loose)]
      : [withOpenings(list(plan.events), plan)]),
  ];
}

function passportLists(project: Project): readonly NumberedList[] {
  const { passport, id } = project;
  if (passport === undefined) return [];
  const kinds = ['relevance', 'tasks', 'results', 'risks'] as const;
  const listOf = (kind: ListKind, items: readonly NumberedItem[]): NumberedList => ({
    kind,
    items,
    startsAtOne: true,
  });
  return [
    ...kinds.map((kind) =>
      listOf(
        kind,
        numberedItems(passport[kind], id, kind.replace(/s$/, ''), ({ text }) => text),
      ),
    ),
    listOf(
      'indicators',
      numberedItems(passport.indicators, id, 'indicator', ({ name }) => name),
    ),
    ...passport.indicators.map(({ targets, id: indicator }) => ({
      ...listOf(
        'targets',
        numberedItems(
          targets.map((target) => ({ ...target, id: indicator })),
          id,
          'indicator',
          ({ text }) => text,
        ),
      ),
      startsAtOne: false,
    })),
    listOf(
      'stages',
      numberedItems(project.stages, id, 'stage', ({ name }) => name),
    ),
  ];
}

/** Every list of a project in which items have numbers of their own. */
export const numberedListsOf = oncePer((project: Project): readonly NumberedList[] =>
  allLists(project).filter(({ items }) => items.length > 0),
);

function allLists(project: Project): readonly NumberedList[] {
  const { triads: documents, id } = project;
  const startsAtOne = documents.length === 1;
  const triads = documents.flatMap((document) => document.triads);
  const seminars = documents.flatMap((document) => document.seminars);
  return [
    ...passportLists(project),
    ...project.plans.flatMap((plan) =>
      planLists(plan, project, { bands: 'stages', events: 'events' }),
    ),
    {
      kind: 'triads',
      items: numberedItems(
        triads,
        id,
        'triad',
        ({ direction, number }) => direction ?? number ?? '',
      ),
      startsAtOne,
    },
    {
      kind: 'seminars',
      items: numberedItems(seminars, id, 'seminar', ({ name, number }) => name ?? number ?? ''),
      startsAtOne,
    },
  ];
}
