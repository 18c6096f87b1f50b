import type { Captions } from './captions.js';

/** Running numbers of one document: captions over all of it, rows within their table. */
export interface Counters {
  readonly captions: Captions;
  /** Hands out the next number of the table's rows. */
  readonly row: () => number;
}
