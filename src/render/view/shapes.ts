import { flag, list, maybe, record, text, type ValueOf } from '../form/shape.js';

/** Shapes that several forms share. Forms may use exactly these names. */
export const CASE_WORDS = record({
  nominative: text,
  genitive: text,
  dative: text,
  accusative: text,
  instrumental: text,
  prepositional: text,
});

/** Case forms given by the author; the others are made by the helpers. */
const GIVEN_FORMS = record({
  nominative: maybe(text),
  genitive: maybe(text),
  dative: maybe(text),
  accusative: maybe(text),
  instrumental: maybe(text),
  prepositional: maybe(text),
});

/** For the helper `person`. */
export const PERSON = record({
  name: text,
  post: maybe(text),
  gender: maybe(text),
  forms: GIVEN_FORMS,
});

/** For the helper `organization`. */
export const ORGANIZATION = record({ name: text, short: maybe(text), forms: GIVEN_FORMS });

/** Who holds a role or takes part, in words; and the person or organization behind it. */
export const HOLDER = record({
  text,
  person: maybe(PERSON),
  organization: maybe(ORGANIZATION),
});

/** The approval stamp: by a person (post, name, dated) or by an act. */
export const STAMP = record({
  word: text,
  post: maybe(text),
  name: text,
  dated: text,
  act: maybe(text),
});

/** A signature: «МЕНТОР», post, initials and surname, date. */
export const SIGNATURE = record({ role: maybe(text), post: text, name: text, dated: maybe(text) });

/** A row of the agreement sheet: who agreed, when or by which act; unsigned parts are left blank. */
export const AGREED = record({ post: text, name: text, dated: maybe(text), act: maybe(text) });

/** Stamps, sheet and signatures: what those who answer for a document put on it. */
export const SIGNED = {
  stamp: maybe(STAMP),
  /** Agreement stamps, at the left of the first page. */
  agreed: list(STAMP),
  /** Rows of the agreement sheet, where more agreed than stamps have room for. */
  sheet: list(AGREED),
  signatures: list(SIGNATURE),
} as const;

/** What may stand around the content of any document. */
export const FRAME = {
  document: text,
  /** Lines of «Приложение № …», empty where the document is no annex. */
  annex: list(text),
  ...SIGNED,
} as const;

/** Someone in a document's list; for the helper `person`, too. A blank row has an empty name. */
export const LISTED = record({
  number: text,
  ...PERSON.fields,
  /** The post without the organization. */
  position: maybe(text),
  phones: list(text),
  emails: list(text),
  leader: flag,
  contact: flag,
  note: maybe(text),
});

/** A numbered thing said in words; `number` only where the author gave one. */
export const ITEM = record({ number: maybe(text), text });

/** A row of the region's own: printed after the row of the field named. */
export const EXTRA = list(record({ label: text, text, after: text }));

export type AgreedView = ValueOf<typeof AGREED>;
export type SignatureView = ValueOf<typeof SIGNATURE>;
export type ListedView = ValueOf<typeof LISTED>;
export type PersonView = ValueOf<typeof PERSON>;
export type OrganizationView = ValueOf<typeof ORGANIZATION>;
export type HolderView = ValueOf<typeof HOLDER>;
export type StampView = ValueOf<typeof STAMP>;
export type ItemView = ValueOf<typeof ITEM>;
export type GivenForms = ValueOf<typeof GIVEN_FORMS>;
