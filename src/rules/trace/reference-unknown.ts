import { nearest } from '../../language/russian/nearest.js';
import type { Link, Project } from '../../model/project.js';
import type { Workspace } from '../../model/workspace.js';
import { writtenIds } from '../../model/written-ids.js';
import { within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import type { RuleReport } from '../rule.js';
import { linksOf } from './links.js';
import { type ReferenceUnknownArgs, referenceUnknownPage } from './reference-unknown.page.js';

type Report = RuleReport<ReferenceUnknownArgs>;
type Ids = ReturnType<typeof writtenIds>;

/** What the whole workspace has: projects by id, with their ids when somebody asks. */
interface Known {
  readonly projects: ReadonlyMap<string, Project>;
  readonly idsOf: (project: Project) => Ids;
}

function report(
  { place, id }: Link,
  to: ReferenceUnknownArgs['to'],
  candidates: Iterable<string>,
  entity: string,
): Report {
  const near = nearest(id, candidates);
  return {
    at: place,
    args: { to, id, nearest: near ?? null },
    ...(near !== undefined && { suggestion: near }),
    entity,
  };
}

/** What is wrong with `project/item`, where the link has this form. */
function intoOther(link: Link, entity: string, { projects, idsOf }: Known): readonly Report[] {
  const [name = '', item = ''] = link.id.split('/');
  const other = projects.get(name);
  if (other === undefined)
    return [report({ ...link, id: name }, 'project', projects.keys(), entity)];
  const ids = new Set(Object.values(idsOf(other)).flatMap((all) => [...all]));
  // A project of which no document has ids at all is not described here.
  if (ids.has(item) || ids.size === 0) return [];
  return [
    report(
      link,
      'item',
      [...ids].map((id) => `${name}/${id}`),
      entity,
    ),
  ];
}

/** True where the documents that would hold such items are not in the workspace. */
function isOutside(project: Project, to: ReferenceUnknownArgs['to']): boolean {
  if (to === 'event') return project.plans.length === 0;
  if (to === 'triad' || to === 'seminar') return project.triads.length === 0;
  return project.passport === undefined;
}

function inProject(project: Project, known: Known): readonly Report[] {
  const ids = known.idsOf(project);
  return linksOf(project).flatMap((link) => {
    const { to, id, entity } = link;
    if (id.includes('/')) return intoOther(link, entity, known);
    if (ids[to].has(id) || isOutside(project, to)) return [];
    return [report(link, to, ids[to], entity)];
  });
}

/** Links to the project above: `parent`, and the events of it that ours implement. */
function upwards(project: Project, known: Known): readonly Report[] {
  const { passport, id, plans } = project;
  const link = passport?.parent;
  const parent = link && known.projects.get(link.id);
  const broken =
    link && parent === undefined
      ? [
          report(
            link,
            'project',
            [...known.projects.keys()].filter((one) => one !== id),
            `${id}/project:${id}`,
          ),
        ]
      : [];
  const above = parent === undefined ? [] : [...known.idsOf(parent).event];
  const events = new Set([...above, ...known.idsOf(project).event]);
  const implemented = plans.flatMap((plan) =>
    plan.events.flatMap(({ implements: up, id: event }): readonly Report[] => {
      if (up === undefined || broken.length > 0) return [];
      const entity = `${id}/event:${event}`;
      if (up.id.includes('/')) return intoOther(up, entity, known);
      return events.has(up.id) ? [] : [report(up, 'event', events, entity)];
    }),
  );
  return [...broken, ...implemented];
}

/** A document whose `project` nobody has a passport for, while a project of nearly this name has one. */
function strays({ id, passport, plans, triads }: Project, known: Known): readonly Report[] {
  if (passport !== undefined) return [];
  const withPassport = [...known.projects.values()].flatMap((one) =>
    one.passport ? [one.id] : [],
  );
  if (nearest(id, withPassport) === undefined) return [];
  return [...plans, ...triads].map(({ place }) =>
    report({ place: within(place, 'project'), id }, 'project', withPassport, `${id}/project:${id}`),
  );
}

/** The same missing id is told once, at its first use. */
function together(reports: readonly Report[]): readonly Report[] {
  const first = new Map<string, Report>();
  for (const one of reports) {
    const key = `${one.args.to} ${one.args.id}`;
    const before = first.get(key);
    const related = [...(before?.related ?? []), { at: one.at, label: 'also' }];
    first.set(key, before ? { ...before, related } : one);
  }
  return [...first.values()];
}

/** Speaks of links to ids that do not exist. */
export const referenceUnknown = defineRule<ReferenceUnknownArgs, 'workspace'>({
  id: 'trace/reference-unknown',
  severity: 'error',
  scope: 'workspace',
  page: referenceUnknownPage,
  check: ({ projects }: Workspace, emit) => {
    const ids = new Map<Project, Ids>();
    const known: Known = {
      projects: new Map(projects.map((project) => [project.id, project])),
      idsOf: (project) => {
        const found = ids.get(project) ?? writtenIds(project);
        ids.set(project, found);
        return found;
      },
    };
    for (const project of projects) {
      const reports = [
        ...strays(project, known),
        ...inProject(project, known),
        ...upwards(project, known),
      ];
      for (const one of together(reports)) emit(one);
    }
  },
});
