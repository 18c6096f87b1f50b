import type { Interval } from '../timing/timing.js';
import type { Participant, Plan, ProjectRole, Stage, Term } from './project.js';
import type { Directory, Reference } from './reference-types.js';
import type { TriadsDocument } from './triads.js';

/**
 * Dated work within one term, whatever document says it: a project with its plans and seminars, an
 * interaction plan, a mentoring programme, a procedure. What looks only at dates, stages, events
 * and executors takes this and serves them all; a project is one, too.
 */
export interface Schedule {
  /** What the entities of findings begin with: the project's id, or that of a document with a schedule of its own. */
  readonly id: string;
  readonly of: 'project' | 'interaction-plan' | 'mentoring-programme' | 'procedure';
  readonly directory: Directory;
  /** True where a passport or a directory cannot be read: what is not found may stand in it. */
  readonly isPartial?: boolean;
  /** The term of the project or of the programme. */
  readonly term?: Term;
  /** First and last day, an extension included, where both or one can be known. */
  readonly span?: Interval;
  /** The same without the extension, where there is one: what the stages were planned for. */
  readonly planned?: Interval;
  readonly stages: readonly Stage[];
  readonly plans: readonly Plan[];
  readonly triads: readonly TriadsDocument[];
  readonly roles: readonly ProjectRole[];
  readonly participants: readonly Participant[];
  /** Every reference to people and organizations, in order. */
  readonly references: readonly Reference[];
}
