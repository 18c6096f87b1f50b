import type { Place } from '../source/source-file.js';
import type {
  DocumentFrame,
  LinkTo,
  ListedPerson,
  Section,
  TermDefinition,
  TextItem,
} from './document-parts.js';
import type { Link, PlanEvent, Term } from './project.js';
import type { Reference } from './reference-types.js';
import type { Schedule } from './schedule.js';

/** A direction of mentoring that a regulation declares. */
export interface Direction {
  readonly place: Place;
  readonly id: string;
  readonly named: boolean;
  readonly number?: string;
  readonly name: string;
  readonly short?: string;
}

/** A direction as a programme or a registry names it. */
export interface NamedDirection {
  readonly place: Place;
  readonly text: string;
  /** The regulation's direction it means: by id, number, name or short name. */
  readonly direction?: Direction;
  /** True where the author says that it is a direction of their own. */
  readonly isOwn: boolean;
}

export interface LegalAct {
  readonly place: Place;
  readonly id?: string;
  readonly kind?: string;
  readonly issuer?: string;
  readonly date?: Term;
  readonly number?: string;
  readonly title?: string;
  readonly note?: string;
  /** The whole act in the author's words. */
  readonly text?: string;
}

/** A length of time: as written, and as ISO 8601 (`P3M`, `P1Y`, `P30D`). */
export interface Length {
  readonly place: Place;
  readonly text: string;
  readonly iso: string;
}

/** What a regulation allows. */
export interface Limits {
  readonly place: Place;
  readonly duration?: { readonly from?: Length; readonly to?: Length };
  readonly extension?: Length;
  /** How long after the end a report is due. */
  readonly report?: Length;
  /** How many sides an agreement has. */
  readonly parties?: number;
  /** How many mentoring groups a territory may have, by the organization's type. */
  readonly groups: ReadonlyMap<string, number>;
  readonly teams: { readonly experienced?: number; readonly developing?: number };
}

export interface RegulationAnnex {
  readonly place: Place;
  readonly id?: string;
  readonly number?: string;
  readonly title: string;
  /** The document that becomes the annex. */
  readonly document?: Link;
}

export interface Regulation extends DocumentFrame {
  readonly organization?: Reference;
  readonly territory?: Reference;
  readonly sections: readonly Section[];
  readonly definitions: readonly TermDefinition[];
  readonly directions: readonly Direction[];
  readonly forms: readonly TextItem[];
  readonly acts: readonly LegalAct[];
  readonly limits?: Limits;
  readonly annexes: readonly RegulationAnnex[];
  readonly references: readonly Reference[];
}

/** A row of a team registry; a blank row has neither organization nor head. */
export interface RegistryTeam {
  readonly place: Place;
  readonly id?: string;
  readonly number?: string;
  readonly organization?: Reference;
  readonly head?: ListedPerson;
  readonly kind?: 'experienced' | 'developing';
  readonly label?: string;
  /** The mentoring group the team is in, by number or name. */
  readonly group?: string;
  readonly directions: readonly NamedDirection[];
  readonly note?: string;
  readonly isBlank: boolean;
}

export interface TeamRegistry extends DocumentFrame {
  readonly regulation?: LinkTo<Regulation>;
  readonly territory?: Reference;
  readonly teams: readonly RegistryTeam[];
  /** True where the unfilled form is printed after the table. */
  readonly hasBlankForm: boolean;
  readonly notes: readonly TextItem[];
  readonly references: readonly Reference[];
}

/** A step of a procedure: an event with what it consists of and how long it may last. */
export interface ProcedureStep extends PlanEvent {
  readonly items: readonly TextItem[];
  readonly bounds?: {
    readonly place: Place;
    readonly from?: Length;
    readonly to?: Length;
    readonly since?: string;
  };
  /** Within what time it must be done. */
  readonly within?: Length;
}

export interface Procedure extends DocumentFrame {
  readonly regulation?: LinkTo<Regulation>;
  readonly territory?: Reference;
  readonly steps: readonly ProcedureStep[];
  readonly notes: readonly TextItem[];
  readonly schedule: Schedule;
}
