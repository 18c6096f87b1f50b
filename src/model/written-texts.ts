import { isMapping } from '../schema/value-type.js';
import { type Place, within } from '../source/source-file.js';
import type { LoadedDocument } from './document.js';

/** A text of a document, as written. */
export interface WrittenText {
  readonly place: Place;
  readonly text: string;
}

function collect(value: unknown, place: Place, found: WrittenText[]): void {
  if (typeof value === 'string') found.push({ place, text: value });
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, within(place, index), found);
  } else if (isMapping(value)) {
    for (const [key, item] of Object.entries(value)) collect(item, within(place, key), found);
  }
}

/** Every text value of a document in the order written, whatever field it stands in. */
export function writtenTexts({ source, data }: LoadedDocument): readonly WrittenText[] {
  const found: WrittenText[] = [];
  collect(data, { source, path: [] }, found);
  return found;
}
