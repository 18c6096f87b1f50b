import type { Place } from '../source/source-file.js';
import type { Interval, Timing } from '../timing/timing.js';
import type { OwnRow } from './document-parts.js';
import type { InteractionPlan } from './interaction.js';
import type { Progress } from './progress.js';
import type { ApprovalBlock, Group, Reference } from './reference-types.js';
import type { Schedule } from './schedule.js';

export type { Seminar, Triad, TriadsDocument } from './triads.js';

/** A term as the model knows it: as written, and made exact by what surrounds it. */
export interface Term {
  readonly place: Place;
  /** Read without context: what the author's words say by themselves. */
  readonly written: Timing;
  /** Made exact by the project's term and the stage; equals `written` where nothing was missing. */
  readonly resolved: Timing;
}

/** A task, result or risk: something numbered that is said in words. */
export interface Item {
  readonly place: Place;
  readonly id: string;
  /** True where the author gave the id; otherwise it is made from the text. */
  readonly named: boolean;
  readonly number?: string;
  readonly text: string;
  readonly mitigation?: string;
  /** Ids of the passport's items that this one is linked to, with their places. */
  readonly tasks: readonly Link[];
  readonly indicators: readonly Link[];
  readonly results: readonly Link[];
}

/** A written link to another item. */
export interface Link {
  readonly place: Place;
  readonly id: string;
}

/** One written target of an indicator, with the name and number it may have of its own. */
export interface IndicatorTarget {
  readonly place: Place;
  readonly number?: string;
  readonly name?: string;
  /** The target in words, or printed from a mapping. */
  readonly text: string;
}

export interface Indicator {
  readonly place: Place;
  readonly id: string;
  readonly named: boolean;
  readonly number?: string;
  readonly name: string;
  readonly measure?: 'count' | 'share' | 'presence' | 'document';
  readonly targets: readonly IndicatorTarget[];
  readonly base?: {
    readonly place: Place;
    readonly text: string;
    readonly date?: string;
    /** The same date, understood. */
    readonly day?: Term;
  };
  readonly years: readonly {
    readonly place: Place;
    readonly year: number;
    readonly text: string;
  }[];
  readonly tasks: readonly Link[];
  readonly results: readonly Link[];
}

export interface Stage {
  readonly place: Place;
  readonly id: string;
  readonly named: boolean;
  readonly number?: string;
  readonly name: string;
  /** Where the stage's first and last day are said: its `start`, `end`, or `term`. */
  readonly start?: Term;
  readonly end?: Term;
  /** First and last day; an end is absent where it cannot be known. */
  readonly span?: Interval;
}

/** A role of the project with who holds it. `key` is the field or the id of an own role. */
export interface ProjectRole {
  readonly place: Place;
  readonly key: string;
  readonly name: string;
  readonly holders: readonly Reference[];
  readonly functions: readonly string[];
}

/** One entry of the participants: an organization, or a named group with its members. */
export interface Participant {
  readonly place: Place;
  readonly reference?: Reference;
  readonly group?: Group;
  /** How many the author says there are, where the entry only points at a group. */
  readonly count?: Group['count'];
  readonly functions: readonly string[];
}

export interface PlanStage {
  readonly place: Place;
  /** The passport's stage it stands for; absent where the reference does not resolve. */
  readonly stage?: Stage;
  readonly reference?: Link;
  readonly name?: string;
  readonly number?: string;
  readonly events: readonly PlanEvent[];
}

export interface PlanEvent {
  readonly place: Place;
  readonly id: string;
  readonly named: boolean;
  /** As written; the printed number is made by the form. */
  readonly number?: string;
  /** True where the author wants the row without a number. */
  readonly unnumbered?: true;
  readonly name: string;
  readonly note?: string;
  readonly term?: Term;
  readonly stage?: Stage;
  readonly results: readonly { readonly place: Place; readonly text: string }[];
  readonly executors: readonly Reference[];
  readonly tasks: readonly Link[];
  readonly indicators: readonly Link[];
  readonly achieves: readonly Link[];
  readonly after: readonly Link[];
  readonly implements?: Link;
  /** The seminar it prepares and holds, by number or id. */
  readonly seminar?: Link;
}

export interface Plan {
  readonly place: Place;
  readonly id: string;
  readonly title?: string;
  readonly numbering: 'stage' | 'through' | 'restart';
  readonly stages: readonly PlanStage[];
  /** Every event in the order written, those outside stages last. */
  readonly events: readonly PlanEvent[];
  readonly approval?: ApprovalBlock;
  readonly agreement: readonly ApprovalBlock[];
  readonly signatures: readonly ApprovalBlock[];
}

/** An annex that the passport names; `document` is the id of the one that is bound to it. */
export interface PassportAnnex {
  readonly place: Place;
  readonly number?: string;
  readonly title: string;
  readonly document?: string;
}

export interface Passport {
  readonly place: Place;
  readonly id: string;
  readonly title: string;
  readonly short?: string;
  readonly level: 'federal' | 'regional' | 'intermunicipal' | 'municipal' | 'school';
  readonly unit: 'project' | 'subproject';
  readonly type?: string;
  readonly parent?: Link;
  readonly upstream: Readonly<
    Record<'national' | 'federal' | 'regional' | 'programmes', readonly string[]>
  >;
  readonly relevance: readonly Item[];
  readonly approval?: ApprovalBlock;
  readonly agreement: readonly ApprovalBlock[];
  readonly signatures: readonly ApprovalBlock[];
  readonly annexes: readonly PassportAnnex[];
  readonly goal?: { readonly place: Place; readonly text: string };
  readonly tasks: readonly Item[];
  readonly indicators: readonly Indicator[];
  readonly results: readonly Item[];
  readonly risks: readonly Item[];
  readonly extra: readonly OwnRow[];
}

/** A project with everything that is said of it in all its documents, linked. */
export interface Project extends Schedule {
  readonly of: 'project';
  /** The first passport of the project; a second one is a finding. */
  readonly passport?: Passport;
  /** True where a document of the project cannot be read: who is idle here may be busy there. */
  readonly hasUnread?: true;
  /** Fields of the passport that could not be read, wholly or in part. */
  readonly lost?: ReadonlySet<string>;
  /** Every text of events that could not be read, wholly or in part: what is named there may have its event. */
  readonly hidden?: ReadonlySet<string>;
  readonly interactionPlans: readonly InteractionPlan[];
  /** Marks of completion of its plans, and those that name the project. */
  readonly progress: readonly Progress[];
}
