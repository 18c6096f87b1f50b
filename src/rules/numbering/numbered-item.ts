import { isWritten } from '../../model/value-at.js';
import { type Place, within } from '../../source/source-file.js';
import { type OrdinalText, readOrdinal } from './ordinal-text.js';

/** One item of a list that may have a number of its own. */
export interface NumberedItem {
  readonly place: Place;
  /** Where the number stands, or would. */
  readonly numberPlace: Place;
  /** As written. */
  readonly number?: string;
  readonly ordinal?: OrdinalText;
  /** True for the first item of a stage whose numbers begin anew: «2.1». */
  readonly opens?: true;
  /** True where a number is written that could not be read, which is told elsewhere. */
  readonly unread?: true;
  readonly text: string;
  readonly entity: string;
}

/** What an item is made from. */
interface Source {
  readonly place: Place;
  readonly id: string;
  readonly number?: string;
  readonly unnumbered?: true;
}

/**
 * The items of a list, those left out that want no number. A list in which no item has a number of
 * its own is numbered by the program and gives nothing.
 */
export function numberedItems<T extends Source>(
  sources: readonly T[],
  project: string,
  kind: string,
  textOf: (source: T) => string,
): readonly NumberedItem[] {
  if (!sources.some(({ number }) => number !== undefined)) return [];
  return sources.flatMap((source): readonly NumberedItem[] => {
    const { place, id, number, unnumbered } = source;
    if (unnumbered) return [];
    const unread = number === undefined && isWritten(place, 'number');
    const ordinal = number === undefined ? undefined : readOrdinal(number);
    return [
      {
        place,
        numberPlace: within(place, 'number'),
        ...(number !== undefined && { number }),
        ...(ordinal && { ordinal }),
        ...(unread && { unread }),
        text: textOf(source),
        entity: `${project}/${kind}:${id}`,
      },
    ];
  });
}
