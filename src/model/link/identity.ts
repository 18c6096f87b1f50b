import type { Link } from '../project.js';
import { type Cursor, gather, items, text, textOf } from './cursor.js';

/** FNV-1a, 32 bits: short, stable, and the same in every process. */
function hash(content: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < content.length; index++) {
    value = Math.imul(value ^ content.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(36);
}

/** An id made from what a thing says; no author can write one like it. */
export function derivedId(content: string): string {
  return `~${hash(content)}`;
}

/** The id an author gave, or one made from what the thing says, so that it does not move with its place. */
export function identityOf(cursor: Cursor, content: string): { id: string; named: boolean } {
  const id = text(cursor, 'id');
  return id === undefined ? { id: derivedId(content), named: false } : { id, named: true };
}

/** The links of a field that holds one id or a list of ids. */
export function linksOf(cursor: Cursor, name: string): readonly Link[] {
  return gather(items(cursor, name), (item) => {
    const id = textOf(item);
    return id === undefined ? [] : [{ id, place: item.place }];
  });
}
