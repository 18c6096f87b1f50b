import type { Workspace } from '../../model/workspace.js';
import type { Place } from '../../source/source-file.js';

/** Why a rule that looks at a thing cannot judge it. */
export type Unjudged =
  /** Its term is not understood, or has a blank. */
  | 'unread-term'
  /** Nothing is said of when. */
  | 'no-term'
  /** It names somebody whom nobody knows. */
  | 'unknown-name'
  /** Its value is not understood. */
  | 'unread-value'
  /** What it is compared with is not in its project. */
  | 'alone';

/** One thing that rules look at. */
export interface LookedAt {
  readonly place: Place;
  readonly unjudged?: Unjudged;
}

/** Gathers the things of one kind in a workspace. */
export type Gather = (workspace: Workspace) => readonly LookedAt[];
