import type { Place } from '../source/source-file.js';
import type { Link } from './project.js';
import type { ApprovalBlock, Person, Reference } from './reference-types.js';

/** A link with what it leads to, where that is found. */
export interface LinkTo<T> extends Link {
  readonly target?: T;
}

/** One item of a list of texts, as written. */
export interface TextItem {
  readonly place: Place;
  readonly id?: string;
  readonly number?: string;
  readonly text: string;
}

/** A phone or an e-mail address as written, with what is said of it («мобильный»). */
export interface ContactLine {
  readonly place: Place;
  readonly text: string;
  readonly label?: string;
}

/** A person as a document lists them: from the directory, or written in place. A blank row has only its place. */
export interface ListedPerson {
  readonly place: Place;
  readonly number?: string;
  /** The written reference, where there is one. */
  readonly reference?: Reference;
  /** Whom the reference means. */
  readonly person?: Person;
  /** «Фамилия Имя Отчество», written here or in the directory. */
  readonly name?: string;
  /** As written here; the person's posts in the directory may say more. */
  readonly post?: string;
  readonly organization?: Reference;
  /** As written here, else those of the directory. */
  readonly phones: readonly ContactLine[];
  readonly emails: readonly ContactLine[];
  readonly isLeader: boolean;
  readonly isContact: boolean;
  readonly note?: string;
  /** True where nothing at all is filled in. */
  readonly isBlank: boolean;
}

/** A term that a document defines. `role` is the role or thing that the word stands for. */
export interface TermDefinition {
  readonly place: Place;
  readonly id?: string;
  readonly term: string;
  readonly text?: string;
  readonly role?: string;
  readonly aliases: readonly string[];
}

/** A list of the document that a point prints as its sub-points. */
export type PointList = 'definitions' | 'directions' | 'forms' | 'acts' | 'limits';

/** A point of a section with its sub-points, three levels at most. */
export interface Point {
  readonly place: Place;
  readonly id?: string;
  /** As written, with its bracket if it has one: «б)». */
  readonly number?: string;
  readonly isUnnumbered: boolean;
  readonly text: string;
  readonly marks?: 'bracket' | 'letter' | 'dash' | 'none';
  readonly list?: PointList;
  readonly points: readonly Point[];
}

export interface Section {
  readonly place: Place;
  readonly id?: string;
  readonly number?: string;
  readonly title?: string;
  readonly points: readonly Point[];
}

/** A row that the author adds to a form: after the row of a field or label, else at the end. */
export interface OwnRow {
  readonly label: string;
  readonly text: string;
  readonly after?: string;
}

/** «Приложение 2 / Утверждено приказом … от … № …»: a document that is itself an annex. */
export interface AnnexStamp {
  readonly place: Place;
  readonly number?: string;
  /** «Положению о системе менторства», in the dative. */
  readonly to?: string;
  readonly word?: string;
  readonly act?: ApprovalBlock['act'];
}

/** What every document outside the passport may have around its content. */
export interface DocumentFrame {
  readonly place: Place;
  readonly id: string;
  readonly title?: string;
  /** The project it belongs to, where it names one. */
  readonly project?: string;
  readonly annex?: AnnexStamp;
  readonly approval?: ApprovalBlock;
  /** The agreement sheet. */
  readonly agreement: readonly ApprovalBlock[];
  readonly signatures: readonly ApprovalBlock[];
}
