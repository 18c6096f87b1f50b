import { normalizeName } from '../../language/russian/normalize.js';
import type { Direction, NamedDirection } from '../regulation.js';
import { type Cursor, items, text, textOf } from './cursor.js';
import { numberKey } from './event-numbers.js';

/** «- управление качеством образования;» without its list marks. */
function bare(written: string): string {
  return written.replace(/^[\s–—•-]+/, '').replace(/[\s;.,]+$/, '');
}

/** The directions that a list field names: by id, number, name or short name of the regulation's. */
export function linkNamedDirections(
  cursor: Cursor,
  directions: readonly Direction[],
): readonly NamedDirection[] {
  const means = (written: string) => {
    const key = normalizeName(bare(written));
    return directions.find(
      ({ id, number, name, short }) =>
        id === written ||
        (number !== undefined && numberKey(number) === numberKey(bare(written))) ||
        normalizeName(name) === key ||
        (short !== undefined && normalizeName(short) === key),
    );
  };
  return items(cursor, 'directions').flatMap((item) => {
    const written = textOf(item);
    const free = text(item, 'text');
    if (free !== undefined) return [{ place: item.place, text: free, isOwn: true }];
    if (written === undefined) return [];
    const direction = means(written);
    const name = { place: item.place, text: written, isOwn: false };
    return [direction ? { ...name, direction } : name];
  });
}
