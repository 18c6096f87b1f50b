import type { Place } from '../source/source-file.js';
import type { AnnexStamp, LinkTo, TermDefinition, TextItem } from './document-parts.js';
import type { Link, Term } from './project.js';
import type { ApprovalBlock, Reference } from './reference-types.js';

/** Who a municipal team is in a triad. */
export type TriadRole = 'mentor' | 'adviser' | 'trainee';

/** The roles in the order documents print them. */
export const TRIAD_ROLES: readonly TriadRole[] = ['mentor', 'adviser', 'trainee'];

/** One duty of a triad's role. */
export interface Assignment extends TextItem {
  /** As written; `text` has the triad's direction in the place of `{direction}`. */
  readonly template: string;
  /** True where the triad has the duty of its own, not from the common template. */
  readonly isOwn: boolean;
}

export interface Triad {
  readonly place: Place;
  readonly id: string;
  readonly number?: string;
  readonly direction?: string;
  readonly mentor?: Reference;
  readonly adviser?: Reference;
  readonly trainee?: Reference;
  readonly assignments: Readonly<Record<TriadRole, readonly Assignment[]>>;
}

/** The duties common to all triads, as written. */
export interface AssignmentTemplates extends Readonly<Record<TriadRole, readonly TextItem[]>> {
  readonly place: Place;
  readonly title?: string;
  readonly subject?: string;
}

/** A column of the workshop matrix. */
export interface Module {
  readonly place: Place;
  readonly id: string;
  readonly named: boolean;
  readonly name: string;
  readonly kind?: 'invariant' | 'variative' | 'growth-point' | 'other';
  readonly label?: string;
}

export interface Workshop {
  readonly place: Place;
  readonly municipality: Reference;
  /** As written. */
  readonly modules: readonly string[];
  /** The same with the columns they mean: by id, or by name in any spelling. */
  readonly covers: readonly LinkTo<Module>[];
  readonly topic?: string;
}

export interface Seminar {
  readonly place: Place;
  readonly id: string;
  readonly number?: string;
  readonly name?: string;
  readonly term?: Term;
  readonly triad?: Link;
  readonly host?: Reference;
  readonly parts: readonly TextItem[];
  readonly workshops: readonly Workshop[];
}

/** A row of the approbation matrix. */
export interface ApprobationForm {
  readonly place: Place;
  readonly id: string;
  readonly named: boolean;
  readonly number?: string;
  readonly name: string;
  readonly isForAll: boolean;
  /** The triads that try the form, all of them where `isForAll`. */
  readonly triads: readonly Triad[];
  /** The same as written: a link without a target names no triad. */
  readonly links: readonly LinkTo<Triad>[];
  readonly events: readonly Link[];
  readonly indicators: readonly Link[];
}

export interface Approbation {
  readonly place: Place;
  readonly title?: string;
  readonly forms: readonly ApprobationForm[];
}

export interface Figure {
  readonly place: Place;
  readonly id: string;
  readonly number?: string;
  /** As written, from the document's folder. */
  readonly file?: string;
  /** From the workspace's root, with `/`; absent where the figure has no file or leads out of the workspace. */
  readonly path?: string;
  readonly caption?: string;
}

/** The tables that the program makes from the data. */
export type MadeTable = 'triads' | 'assignments' | 'approbation' | 'workshops';

export interface TableHead {
  readonly place: Place;
  readonly number?: string;
  readonly caption?: string;
  readonly label?: string;
}

/** A part of the concept, printed in this order: title, text, definitions, table, figure. */
export interface ConceptBlock {
  readonly place: Place;
  readonly id?: string;
  readonly title?: string;
  readonly text?: string;
  readonly hasDefinitions: boolean;
  readonly table?: MadeTable;
  readonly figure?: LinkTo<Figure>;
}

export interface Concept {
  readonly place: Place;
  readonly goal?: { readonly place: Place; readonly text: string };
  readonly definitions: readonly TermDefinition[];
  readonly blocks: readonly ConceptBlock[];
}

export interface TriadsDocument {
  readonly place: Place;
  readonly id: string;
  readonly title?: string;
  readonly parent?: Link;
  readonly annex?: AnnexStamp;
  readonly approval?: ApprovalBlock;
  readonly signatures: readonly ApprovalBlock[];
  readonly concept?: Concept;
  readonly figures: readonly Figure[];
  readonly tables: Readonly<Partial<Record<MadeTable, TableHead>>>;
  readonly triads: readonly Triad[];
  readonly assignments?: AssignmentTemplates;
  readonly approbation?: Approbation;
  readonly modules: readonly Module[];
  readonly seminars: readonly Seminar[];
}
