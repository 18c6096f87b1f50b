import type { TextItem } from '../document-parts.js';
import { type Cursor, items, text, textOf } from './cursor.js';

/** One text of a list, with the id and number it may have. */
export function linkTextItem(cursor: Cursor): TextItem | undefined {
  const words = textOf(cursor) ?? text(cursor, 'text');
  if (words === undefined) return undefined;
  const id = text(cursor, 'id');
  const number = text(cursor, 'number');
  return {
    place: cursor.place,
    ...(id !== undefined && { id }),
    ...(number !== undefined && { number }),
    text: words,
  };
}

/** The texts of a field that holds one text or a list of texts and entries. */
export function linkTextItems(cursor: Cursor | undefined, name: string): readonly TextItem[] {
  return items(cursor, name).flatMap((item) => linkTextItem(item) ?? []);
}
