import type { Place } from '../source/source-file.js';
import type { Interval } from '../timing/timing.js';
import type {
  DocumentFrame,
  LinkTo,
  ListedPerson,
  OwnRow,
  Section,
  TextItem,
} from './document-parts.js';
import type { Link, PlanEvent, ProjectRole, Stage, Term } from './project.js';
import type { ApprovalBlock, Reference } from './reference-types.js';
import type { NamedDirection, Regulation, TeamRegistry } from './regulation.js';
import type { Schedule } from './schedule.js';

/** One of the organizations of a mentoring group with its working group. */
export interface MentoringSide {
  readonly place: Place;
  readonly organization?: Reference;
  readonly label?: string;
  readonly members: readonly ListedPerson[];
}

export interface ProgrammeEvent extends PlanEvent {
  readonly items: readonly TextItem[];
  readonly directions: readonly NamedDirection[];
  /** The form of transfer, as the regulation lists them. */
  readonly form?: string;
}

/** A later or an earlier end than planned, with its reason and act. */
export interface ChangedEnd {
  readonly place: Place;
  readonly end?: Term;
  readonly reason?: string;
  readonly act?: ApprovalBlock['act'];
}

export interface MentoringProgramme extends DocumentFrame {
  readonly regulation?: LinkTo<Regulation>;
  /** The agreement it names, or the one that names it. */
  readonly contract?: LinkTo<Agreement>;
  readonly registry?: LinkTo<TeamRegistry>;
  readonly experienced: readonly MentoringSide[];
  readonly developing: readonly MentoringSide[];
  readonly directions: readonly NamedDirection[];
  /** The planned period, without extension. */
  readonly period?: Term;
  readonly span?: Interval;
  readonly operator?: ListedPerson;
  readonly curator?: ListedPerson;
  readonly coordinator?: ListedPerson;
  readonly group?: {
    readonly place: Place;
    readonly number?: string;
    readonly name?: string;
    readonly act?: ApprovalBlock['act'];
  };
  readonly extension?: ChangedEnd;
  /** An end before the planned one. */
  readonly ending?: ChangedEnd;
  readonly extra: readonly OwnRow[];
  readonly roles: readonly ProjectRole[];
  readonly stages: readonly Stage[];
  /** Every event in the order written, those outside stages last. */
  readonly events: readonly ProgrammeEvent[];
  readonly schedule: Schedule;
}

/** A side of an agreement and who speaks for it. */
export interface Party {
  readonly place: Place;
  readonly role?: 'experienced' | 'developing' | 'operator' | 'authority' | 'other';
  readonly label?: string;
  readonly organization?: Reference;
  readonly person?: Reference;
  readonly name?: string;
  readonly post?: string;
  /** «Устава», in the genitive. */
  readonly basis?: string;
}

export interface Agreement extends DocumentFrame {
  readonly regulation?: LinkTo<Regulation>;
  /** The programme it is about; `workspace.programmes` has it. */
  readonly programme?: Link;
  readonly number?: string;
  readonly date?: Term;
  /** Where it was concluded. */
  readonly madeAt?: string;
  readonly parties: readonly Party[];
  readonly subject?: string;
  readonly term?: Term;
  readonly sections: readonly Section[];
  readonly references: readonly Reference[];
}
