import { answersTo } from '../numbered.js';
import type { Approbation, ApprobationForm, Triad } from '../triads.js';
import { type Cursor, field, items, text } from './cursor.js';
import { identityOf, linksOf } from './identity.js';
import { textFields } from './text-fields.js';

function linkForm(cursor: Cursor, triads: readonly Triad[]): ApprobationForm | undefined {
  const name = text(cursor, 'name');
  if (name === undefined) return undefined;
  const isForAll = field(cursor, 'all')?.value === true;
  const links = linksOf(cursor, 'triads').map((link) => {
    const target = triads.find((triad) => answersTo(triad, link.id));
    return { ...link, ...(target && { target }) };
  });
  const chosen = new Set(links.flatMap(({ target }) => target ?? []));
  return {
    place: cursor.place,
    ...identityOf(cursor, name),
    ...textFields(cursor, 'number'),
    name,
    isForAll,
    triads: isForAll ? triads : [...chosen],
    links,
    events: linksOf(cursor, 'events'),
    indicators: linksOf(cursor, 'indicators'),
  };
}

/** The matrix of forms and triads. */
export function linkApprobation(
  document: Cursor,
  triads: readonly Triad[],
): Approbation | undefined {
  const cursor = field(document, 'approbation');
  if (cursor === undefined) return undefined;
  return {
    place: cursor.place,
    ...textFields(cursor, 'title'),
    forms: items(cursor, 'forms').flatMap((form) => linkForm(form, triads) ?? []),
  };
}
