import type { Place } from '../source/source-file.js';
import type { DocumentFrame, LinkTo, ListedPerson, TextItem } from './document-parts.js';
import type { MentoringProgramme } from './mentoring.js';
import type { Link, Plan, PlanEvent, Term } from './project.js';
import type { Reference } from './reference-types.js';
import type { Regulation } from './regulation.js';
import type { Schedule } from './schedule.js';

export type MarkState = 'done' | 'failed' | 'moved';

/** What shows that an event took place. */
export interface Evidence {
  readonly place: Place;
  readonly text?: string;
  /** As written, from the document's folder. */
  readonly file?: string;
  /** From the workspace's root, with `/`. */
  readonly path?: string;
  readonly url?: string;
  readonly date?: Term;
  readonly number?: string;
}

/** What became of one event. */
export interface Mark {
  readonly place: Place;
  /** The event by id or number, as written. */
  readonly link: Link;
  readonly stage?: Link;
  /** Absent where nothing, or more than one thing, answers to the link. */
  readonly event?: PlanEvent;
  readonly state?: MarkState;
  readonly date?: Term;
  /** The new term of an event put off. */
  readonly movedTo?: Term;
  readonly result?: string;
  readonly evidence: readonly Evidence[];
  readonly reason?: string;
  readonly note?: string;
}

/** Marks of completion that stand beside a plan, not in it. */
export interface Progress {
  readonly place: Place;
  readonly id: string;
  readonly title?: string;
  readonly project?: string;
  readonly of?: Link;
  /** The plan whose events are marked: of a project, an interaction plan, a programme. */
  readonly plan?: Plan;
  /** The schedule that plan is part of. */
  readonly schedule?: Schedule;
  /** The day the marks were made, as it were. */
  readonly date?: Term;
  readonly marks: readonly Mark[];
}

export interface CompletionReport extends DocumentFrame {
  readonly regulation?: LinkTo<Regulation>;
  readonly programme?: LinkTo<MentoringProgramme>;
  /** Marks of the programme's events, in the order of their documents. */
  readonly progress: readonly Progress[];
  readonly date?: Term;
  readonly author?: ListedPerson;
  readonly summary?: string;
  readonly conclusions: readonly TextItem[];
  readonly judgement?: string;
  readonly judge?: ListedPerson;
  readonly recipient?: Reference;
  readonly references: readonly Reference[];
}
