import type { OwnRow } from '../document-parts.js';
import { type Cursor, items, text } from './cursor.js';

/** The rows of the author's own: `extra`. */
export function linkOwnRows(cursor: Cursor): readonly OwnRow[] {
  return items(cursor, 'extra').flatMap((row) => {
    const label = text(row, 'label');
    const words = text(row, 'text');
    const after = text(row, 'after');
    if (label === undefined || words === undefined) return [];
    return [{ label, text: words, ...(after !== undefined && { after }) }];
  });
}
