/**
 * What is known of the documents that are not at hand while a part of a large workspace is looked at. It
 * may name those at hand as well.
 */
export interface Elsewhere {
  /** The ids of documents. */
  readonly documents: ReadonlySet<string>;
  /** The projects that have a passport. */
  readonly projects: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  /** True where some file does not say what it is: it may be what is looked for. */
  readonly isUncertain: boolean;
}

/** Nothing is elsewhere: the whole workspace is at hand. */
export const NOTHING_ELSEWHERE: Elsewhere = {
  documents: new Set(),
  projects: new Set(),
  kinds: new Set(),
  isUncertain: false,
};
