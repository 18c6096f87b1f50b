import type { Store } from '../../cache/store.js';

/** Where results are kept, and whose they are. */
export interface CacheUse {
  readonly store: Store;
  /** What tells one build of the program from another: other rules find other things. */
  readonly program: string;
}
