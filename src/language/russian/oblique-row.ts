import type { ObliqueCase } from './cases.js';

/** Endings of the five oblique cases. */
export type ObliqueRow = Readonly<Record<ObliqueCase, string>>;

/** A row in the order of school grammars. */
export function obliqueRow(
  genitive: string,
  dative: string,
  accusative: string,
  instrumental: string,
  prepositional: string,
): ObliqueRow {
  return { genitive, dative, accusative, instrumental, prepositional };
}
