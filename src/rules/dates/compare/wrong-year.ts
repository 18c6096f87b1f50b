import type { Term } from '../../../model/project.js';
import type { Place } from '../../../source/source-file.js';
import type { Interval } from '../../../timing/timing.js';
import type { Subject } from '../words/subject.js';

/** What a date is measured by. */
export type Witness = 'project' | 'stages' | 'events' | 'twin' | 'numbers';

/** What speaks against a year as written. */
export type Clash =
  | { readonly with: 'project' | 'stage'; readonly place: Place; readonly days: Interval }
  | { readonly with: 'twin' | 'numbers'; readonly place: Place; readonly text: string }
  | { readonly with: 'itself' | 'contents' };

/** A term in which one year (or all, by as much) is wrong, and the term with the right one. */
export interface WrongYear {
  readonly subject: Subject;
  readonly entity: string;
  readonly term: Term;
  /** The whole term with the right year. */
  readonly right: string;
  readonly clash: Clash;
  /** The other document's date of the same thing, where it bears witness. */
  readonly twin?: { readonly place: Place; readonly text: string };
  /** All that the right year suits. */
  readonly suits: readonly Witness[];
}
