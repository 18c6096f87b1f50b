import type { TermDefinition } from '../document-parts.js';
import { type Cursor, items, text, texts } from './cursor.js';
import { textFields } from './text-fields.js';

/** The terms that a document defines, in the order written. */
export function linkDefinitions(cursor: Cursor | undefined): readonly TermDefinition[] {
  return items(cursor, 'definitions').flatMap((item) => {
    const term = text(item, 'term');
    if (term === undefined) return [];
    const aliases = texts(item, 'aliases');
    return [{ place: item.place, term, ...textFields(item, 'id', 'text', 'role'), aliases }];
  });
}
