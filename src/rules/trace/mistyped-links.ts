import type { Project } from '../../model/project.js';
import { type IdKind, writtenIds } from '../../model/written-ids.js';
import type { Place } from '../../source/source-file.js';
import { linksOf } from './links.js';
import { isPartlyLost } from './lost-lists.js';
import { nearestId } from './nearest-id.js';

/** A link that leads nowhere, with the id that is nearest to it. */
interface Mistyped {
  readonly place: Place;
  readonly nearest: string | undefined;
}

const known = new WeakMap<Project, Map<IdKind, readonly Mistyped[]>>();

/** Links of a kind that lead nowhere: found once for all the items that ask. */
function mistypedIn(project: Project, to: IdKind): readonly Mistyped[] {
  const byKind = known.get(project) ?? new Map<IdKind, readonly Mistyped[]>();
  known.set(project, byKind);
  const before = byKind.get(to);
  if (before !== undefined) return before;
  const ids = writtenIds(project)[to];
  const sorted = [...ids].sort();
  const nearestTo = new Map<string, string | undefined>();
  const found = linksOf(project).flatMap((link): readonly Mistyped[] => {
    const { id, place } = link;
    if (link.to !== to || id.includes('/') || ids.has(id)) return [];
    if (!nearestTo.has(id)) nearestTo.set(id, nearestId(id, sorted));
    return [{ place, nearest: nearestTo.get(id) }];
  });
  byKind.set(to, found);
  return found;
}

/**
 * Where links stand that lead nowhere and may mean an item: its id is the nearest, or none is near. An
 * item that seems forgotten may only be misnamed there.
 */
export function mistypedLinks(project: Project, to: IdKind, id: string): readonly Place[] {
  return mistypedIn(project, to)
    .filter((link) => link.nearest === id || link.nearest === undefined)
    .map(({ place }) => place);
}

/** True where links may mean items that cannot be read: of none is it sure then that no link leads to it. */
export function leadToLost(project: Project, to: IdKind): boolean {
  return isPartlyLost(project, to) && mistypedIn(project, to).length > 0;
}
