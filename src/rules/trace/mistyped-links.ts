import { nearest } from '../../language/russian/nearest.js';
import type { Project } from '../../model/project.js';
import { type IdKind, writtenIds } from '../../model/written-ids.js';
import type { Place } from '../../source/source-file.js';
import { linksOf } from './links.js';

/**
 * Where links stand that lead nowhere and may mean an item: its id is the nearest, or none is near. An
 * item that seems forgotten may only be misnamed there.
 */
export function mistypedLinks(project: Project, to: IdKind, id: string): readonly Place[] {
  const ids = writtenIds(project)[to];
  const sorted = [...ids].sort();
  return linksOf(project)
    .filter((link) => link.to === to && !link.id.includes('/') && !ids.has(link.id))
    .filter((link) => [id, undefined].includes(nearest(link.id, sorted)))
    .map(({ place }) => place);
}
