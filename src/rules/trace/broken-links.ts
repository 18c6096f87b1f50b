import type { Elsewhere } from '../../model/elsewhere.js';
import type { Link, Project } from '../../model/project.js';
import type { writtenIds } from '../../model/written-ids.js';
import type { RuleReport } from '../rule.js';
import { wordFix } from '../word-fix.js';
import { linksOf } from './links.js';
import { isPartlyLost } from './lost-lists.js';
import { nearestId } from './nearest-id.js';
import type { ReferenceUnknownArgs } from './reference-unknown.page.js';

export type BrokenLink = RuleReport<ReferenceUnknownArgs>;
type Ids = ReturnType<typeof writtenIds>;

/** What the whole workspace has: projects by id, with their ids when somebody asks. */
export interface Known {
  readonly projects: ReadonlyMap<string, Project>;
  readonly elsewhere: Elsewhere;
  readonly idsOf: (project: Project) => Ids;
}

/** So many ids can be named in a message. */
const FEW = 5;

/** Says that a link leads nowhere, with the nearest id. */
export function broken(
  { place, id }: Link,
  to: ReferenceUnknownArgs['to'],
  candidates: Iterable<string>,
  entity: string,
): BrokenLink {
  const ids = [...candidates].sort();
  const near = nearestId(id, ids);
  return {
    at: place,
    args: { to, id, nearest: near ?? null, known: ids.length > FEW ? [] : ids },
    ...(near !== undefined && {
      suggestion: near,
      ...wordFix([{ place, text: id }], near, { safe: false }),
    }),
    entity,
  };
}

/** What is wrong with `project/item`, where the link has this form. */
export function intoOther(
  link: Link,
  entity: string,
  { projects, elsewhere, idsOf }: Known,
): readonly BrokenLink[] {
  const [name = '', item = ''] = link.id.split('/');
  const other = projects.get(name);
  if (other === undefined) {
    if (elsewhere.projects.has(name)) return [];
    const candidates = [...projects.keys(), ...elsewhere.projects];
    return [broken({ ...link, id: name }, 'project', candidates, entity)];
  }
  const ids = new Set(Object.values(idsOf(other)).flatMap((all) => [...all]));
  // A project of which no document has ids at all is not described here.
  if (ids.has(item) || ids.size === 0) return [];
  const candidates = [...ids].map((id) => `${name}/${id}`);
  return [broken(link, 'item', candidates, entity)];
}

/** True where the documents that would hold such items are not in the workspace, or cannot be read. */
export function isOutside(project: Project, to: ReferenceUnknownArgs['to']): boolean {
  if (isPartlyLost(project, to)) return true;
  if (to === 'event' || to === 'step') return project.plans.length === 0;
  if (to === 'triad' || to === 'seminar' || to === 'form') return project.triads.length === 0;
  return project.passport === undefined;
}

/** Links of a project to its own items that do not exist. */
export function brokenInside(project: Project, known: Known): readonly BrokenLink[] {
  const ids = known.idsOf(project);
  return linksOf(project).flatMap((link) => {
    const { to, id, entity } = link;
    if (id.includes('/')) return intoOther(link, entity, known);
    if (ids[to].has(id) || isOutside(project, to)) return [];
    return [broken(link, to, ids[to], entity)];
  });
}
