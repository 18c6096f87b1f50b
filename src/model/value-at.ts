import { isMapping } from '../schema/value-type.js';
import { type Place, within } from '../source/source-file.js';

function step(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** What stands at a place in the file, well-formed or not. */
export function valueAt({ source, path }: Place): unknown {
  return path.reduce<unknown>(step, source.data);
}

/** True where a field is written at all: one that is ill-formed is missing from the model only. */
export function isWritten(place: Place, field: string): boolean {
  const value = valueAt(within(place, field));
  return value !== undefined && value !== null;
}

/** The place of an entry's text, which is the entry itself or one of its fields. */
export function textPlace(place: Place, field: string): Place {
  return isWritten(place, field) ? within(place, field) : place;
}
