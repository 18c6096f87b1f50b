import type { Place } from '../source/source-file.js';
import type { Term } from './project.js';

export type GrammaticalCase =
  | 'nominative'
  | 'genitive'
  | 'dative'
  | 'accusative'
  | 'instrumental'
  | 'prepositional';

/** Forms of a name that the author gave; they win over anything computed. */
export type CaseForms = Partial<Record<GrammaticalCase, string>>;

export interface Organization {
  readonly place: Place;
  readonly id: string;
  readonly name: string;
  readonly short?: string;
  readonly aliases: readonly string[];
  readonly type?: string;
  readonly head?: string;
  /** The organization above it, as written. */
  readonly parent?: string;
  readonly forms: CaseForms;
}

export interface Post {
  readonly post: string;
  readonly organization?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface Person {
  readonly place: Place;
  readonly id: string;
  /** «Фамилия Имя Отчество». */
  readonly name: string;
  readonly gender?: 'male' | 'female';
  readonly posts: readonly Post[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly forms: CaseForms;
}

/** A named set of people or organizations, of the directory or of a project. */
export interface Group {
  readonly place: Place;
  readonly id: string;
  readonly name: string;
  /** Short name and other names, as written. */
  readonly aliases: readonly string[];
  /** How many the author says there are. */
  readonly count?: { readonly place: Place; readonly value: number };
  readonly members: readonly Reference[];
  readonly forms: CaseForms;
}

/** What a reference turned out to mean. */
export type Target =
  | { readonly kind: 'organization'; readonly organization: Organization }
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'role'; readonly role: string }
  | { readonly kind: 'group'; readonly group: Group; readonly members: readonly Reference[] }
  | { readonly kind: 'participants' }
  | { readonly kind: 'seminar'; readonly seminar: string }
  | { readonly kind: 'text' }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  | { readonly kind: 'unknown'; readonly nearest?: string };

/** A mention of a person, an organization, a role or a group. */
export interface Reference {
  readonly place: Place;
  /** As written. */
  readonly text: string;
  readonly target: Target;
  /** What this one does, for a split executor. */
  readonly does?: string;
}

/** Who approved or agreed, when, by what. */
export interface ApprovalBlock {
  readonly place: Place;
  readonly status?: 'draft' | 'approved';
  readonly word?: string;
  /** For which role it is signed: its key where the word is known («mentor»), else as written. */
  readonly role?: string;
  /** What stands above the signature: «СТАЖЁР». */
  readonly label?: string;
  readonly post?: string;
  readonly name?: string;
  readonly person?: Reference;
  readonly organization?: Reference;
  readonly date?: Term;
  readonly act?: {
    readonly kind?: string;
    readonly issuer?: string;
    readonly date?: Term;
    readonly number?: string;
  };
  /** Marks of what was approved: see `content/fingerprint.ts`. */
  readonly fingerprint?: Readonly<Record<string, string>>;
}

/** The people, organizations and groups a workspace declares, with the ways to find them. */
export interface Directory {
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly people: ReadonlyMap<string, Person>;
  readonly groups: ReadonlyMap<string, Group>;
  /** What its entries say of each other: members of groups, heads, posts. */
  readonly references: readonly Reference[];
  /** True where a directory of the workspace cannot be read: a name that is not found may stand in it. */
  readonly isPartial?: boolean;
  /** Finds who or what a text names; see `resolver.ts`. */
  readonly resolve: (text: string) => Target;
}
