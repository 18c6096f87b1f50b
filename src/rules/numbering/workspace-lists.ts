import type { LoadedDocument } from '../../model/document.js';
import type { Point, Section } from '../../model/document-parts.js';
import { items, itemsOf, text } from '../../model/link/cursor.js';
import { rootOf } from '../../model/link/directory.js';
import type { MentoringProgramme } from '../../model/mentoring.js';
import type { Workspace } from '../../model/workspace.js';
import { oncePer } from '../../source/once-per.js';
import { type NumberedItem, numberedItems } from './numbered-item.js';
import { type ListKind, type NumberedList, numberedListsOf, planLists } from './numbered-lists.js';
import { readOrdinal } from './ordinal-text.js';

/** True where the points of every section begin again with 1. */
function restarts(sections: readonly Section[]): boolean {
  const firsts = sections.flatMap(({ points }) => {
    const number = points.find((point) => point.number !== undefined)?.number;
    return number === undefined ? [] : [readOrdinal(number)?.key];
  });
  return firsts.length > 1 && firsts.every((key) => key === '1');
}

/** The sections of a document, its points together or by section, and the sub-points of each point apart. */
function sectionLists(sections: readonly Section[], owner: string): readonly NumberedList[] {
  const points = sections.flatMap((section) => section.points);
  const together = restarts(sections) ? sections.map((section) => section.points) : [points];
  return [
    list('sections', sections, owner, ({ title }) => title ?? ''),
    ...together.map((own) => list('points', own.map(asSource), owner, ({ text }) => text)),
    ...points.flatMap((point) => subPointLists(point, owner)),
  ];
}

function subPointLists({ points }: Point, owner: string): readonly NumberedList[] {
  return [
    list('points', points.map(asSource), owner, ({ text }) => text),
    ...points.flatMap((point) => subPointLists(point, owner)),
  ];
}

function asSource({ isUnnumbered, ...point }: Point) {
  return { ...point, ...(isUnnumbered && { unnumbered: true as const }) };
}

type Source = Pick<NumberedItem, 'place' | 'number'> & {
  readonly id?: string;
  readonly unnumbered?: true;
};

function list<T extends Source>(
  kind: ListKind,
  sources: readonly T[],
  owner: string,
  textOf: (source: T) => string,
): NumberedList {
  const named = sources.map((source) => ({ ...source, id: source.id ?? source.number ?? '' }));
  return {
    kind,
    items: numberedItems(named, owner, kind.replace(/s$/, ''), textOf),
    startsAtOne: true,
  };
}

function programmeLists(programme: MentoringProgramme): readonly NumberedList[] {
  const { schedule, experienced, developing, id } = programme;
  return [
    ...[...experienced, ...developing].map(({ members }) =>
      list('members', members, id, ({ name }) => name ?? ''),
    ),
    ...schedule.plans.flatMap((plan) =>
      planLists(plan, schedule, { bands: 'stages', events: 'events' }),
    ),
  ];
}

/** The numbered rows and headings of the form of a Word file. */
function formLists(document: LoadedDocument): readonly NumberedList[] {
  if (document.kind !== undefined || document.source.isForeign !== true) return [];
  const listsOf = (field: string, kind: ListKind) =>
    items(rootOf(document), field).map((rows) => {
      const sources = itemsOf(rows).map((row) => ({
        place: row.place,
        label: text(row, 'text') ?? '',
        number: text(row, 'number') ?? '',
      }));
      // The file may be a part of a document: it need not begin with the first row.
      return { ...list(kind, sources, 'form', ({ label }) => label), startsAtOne: false };
    });
  return [...listsOf('lists', 'rows'), ...listsOf('headings', 'sections')];
}

function listsIn(workspace: Workspace): readonly NumberedList[] {
  const { projects, regulations, registries, procedures, agreements, programmes, documents } =
    workspace;
  return [
    ...projects.flatMap((project) => [
      ...numberedListsOf(project),
      ...project.interactionPlans.flatMap(({ schedule }) =>
        schedule.plans.flatMap((plan) =>
          planLists(plan, schedule, { bands: 'components', events: 'events' }),
        ),
      ),
    ]),
    ...regulations.flatMap(({ sections, directions, id }) => [
      ...sectionLists(sections, id),
      list('directions', directions, id, ({ name }) => name),
    ]),
    ...registries.map(({ teams, id }) =>
      list('teams', teams, id, ({ organization }) => organization?.text ?? ''),
    ),
    ...procedures.flatMap(({ schedule }) =>
      schedule.plans.flatMap((plan) =>
        planLists(plan, schedule, { bands: 'stages', events: 'steps' }),
      ),
    ),
    ...agreements.flatMap(({ sections, id }) => sectionLists(sections, id)),
    ...programmes.flatMap(programmeLists),
    ...documents.flatMap(formLists),
  ].filter(({ items }) => items.length > 0);
}

/** Every list of a workspace in which items have numbers of their own. */
export const numberedListsIn = oncePer(listsIn);
