import type { Place } from '../source/source-file.js';
import type { DocumentFrame, LinkTo, ListedPerson } from './document-parts.js';
import type { PlanEvent } from './project.js';
import type { Reference } from './reference-types.js';
import type { Schedule } from './schedule.js';
import type { ApprobationForm, Triad, TriadRole, TriadsDocument } from './triads.js';

/** The parts of the management cycle, in the order they follow each other. */
export const CYCLE = [
  'goals',
  'monitoring',
  'analysis',
  'recommendations',
  'measures',
  'decisions',
  'effect',
] as const;

export type CyclePart = (typeof CYCLE)[number];

/** A municipal team of an interaction plan. */
export interface InteractionTeam {
  readonly place: Place;
  readonly id?: string;
  readonly role?: TriadRole;
  /** The word this document has for the role, where it is another one: «Наставляемый». */
  readonly label?: string;
  readonly municipality?: Reference;
  /** The first one signs. */
  readonly members: readonly ListedPerson[];
}

/** What one team does in an event. */
export interface Activity {
  readonly place: Place;
  readonly text: string;
}

export interface InteractionEvent extends PlanEvent {
  readonly activities: Readonly<Record<TriadRole, readonly Activity[]>>;
  /** The forms of approbation that are tried here. */
  readonly forms: readonly LinkTo<ApprobationForm>[];
  /** Absent for an event outside the components. */
  readonly component?: string;
}

/** A component of the management cycle: a band of the table. */
export interface Component {
  readonly place: Place;
  readonly id: string;
  readonly named: boolean;
  readonly number?: string;
  readonly name: string;
  /** Which parts of the cycle it is; empty where the author does not say. */
  readonly cycle: readonly CyclePart[];
  readonly events: readonly InteractionEvent[];
}

/** How the three teams of a triad work together. */
export interface InteractionPlan extends DocumentFrame {
  /** The triads document it belongs to. */
  readonly parent?: LinkTo<TriadsDocument>;
  readonly triad?: LinkTo<Triad>;
  readonly theme?: string;
  readonly teams: readonly InteractionTeam[];
  readonly components: readonly Component[];
  /** Every event in the order written, those outside components last. */
  readonly events: readonly InteractionEvent[];
  /** The same as rules of dates see it: a plan within the project's term, its bands without stages. */
  readonly schedule: Schedule;
}
