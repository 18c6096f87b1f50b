import type { LinkTo } from '../document-parts.js';
import type { Link } from '../project.js';
import type { Cursor } from './cursor.js';
import { linksOf } from './identity.js';

/** A written link together with what it leads to. */
export function linkTo<T>(
  link: Link | undefined,
  find: (id: string) => T | undefined,
): LinkTo<T> | undefined {
  if (link === undefined) return undefined;
  const target = find(link.id);
  return target === undefined ? link : { ...link, target };
}

/** The link of a field to a document, which is named by its id. */
export function documentLink<T extends { readonly id: string }>(
  cursor: Cursor,
  name: string,
  documents: readonly T[],
): LinkTo<T> | undefined {
  return linkTo(linksOf(cursor, name)[0], (written) => documents.find(({ id }) => id === written));
}
