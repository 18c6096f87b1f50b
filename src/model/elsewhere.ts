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

/** What is elsewhere, with the question whether anybody has looked at it. */
export interface WatchedElsewhere {
  readonly elsewhere: Elsewhere;
  readonly isAsked: () => boolean;
}

/**
 * Notices whether what is said of a part depends on which documents there are besides. `isUncertain` is
 * not watched: every part depends on it.
 */
export function watched({ documents, projects, kinds, isUncertain }: Elsewhere): WatchedElsewhere {
  let isAsked = false;
  const noticed = <T>(all: T): T => {
    isAsked = true;
    return all;
  };
  return {
    elsewhere: {
      get documents() {
        return noticed(documents);
      },
      get projects() {
        return noticed(projects);
      },
      get kinds() {
        return noticed(kinds);
      },
      isUncertain,
    },
    isAsked: () => isAsked,
  };
}

/** Nothing is elsewhere: the whole workspace is at hand. */
export const NOTHING_ELSEWHERE: Elsewhere = {
  documents: new Set(),
  projects: new Set(),
  kinds: new Set(),
  isUncertain: false,
};
