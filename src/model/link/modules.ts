import { normalizeName } from '../../language/russian/normalize.js';
import type { LinkTo } from '../document-parts.js';
import type { Module } from '../triads.js';
import { type Cursor, choice, items, text, textOf } from './cursor.js';
import { identityOf } from './identity.js';
import { textFields } from './text-fields.js';

const KINDS = ['invariant', 'variative', 'growth-point', 'other'] as const;

/** The columns of the workshop matrix, in the order written. */
export function linkModules(document: Cursor): readonly Module[] {
  return items(document, 'modules').flatMap((cursor) => {
    const name = text(cursor, 'name');
    if (name === undefined) return [];
    const kind = choice(cursor, 'kind', KINDS);
    return [
      {
        place: cursor.place,
        ...identityOf(cursor, name),
        name,
        ...(kind && { kind }),
        ...textFields(cursor, 'label'),
      },
    ];
  });
}

/** «Модуль «Школьный урок»» and «школьный урок» are one name. */
function nameKey(name: string): string {
  return normalizeName(name.replace(/^\s*модул[а-я]*\s+(?=[«"„])/iu, ''));
}

/** Makes the function that tells which columns a workshop's list means. */
export function createModuleIndex(
  modules: readonly Module[],
): (workshop: Cursor) => readonly LinkTo<Module>[] {
  const known = new Map<string, Module>();
  for (const module of modules.toReversed()) {
    if (module.label !== undefined) known.set(nameKey(module.label), module);
    known.set(nameKey(module.name), module);
  }
  for (const module of modules) known.set(module.id, module);
  return (workshop) =>
    items(workshop, 'modules').flatMap((cursor) => {
      const id = textOf(cursor);
      if (id === undefined) return [];
      const target = known.get(id) ?? known.get(nameKey(id));
      return [{ place: cursor.place, id, ...(target && { target }) }];
    });
}
