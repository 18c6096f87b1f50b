import type { Place } from '../../source/source-file.js';

/** A piece of what a document says: an item of a list, a part of a mapping, a text. */
export interface ContentItem {
  /** Where it stands; for what is borrowed from another document, the place there. */
  readonly place: Place;
  /** What it says, in one form for all ways of writing it. */
  readonly text: string;
  /** How a reader knows it: the name of an event, the text of a task. */
  readonly label?: string;
}

/** A part of a document, by its field; what comes from other documents, by `BORROWED`. */
export interface ContentSection {
  readonly name: string;
  readonly items: readonly ContentItem[];
}

/** Sections that hold what a document prints of other documents. No field is named so. */
export const BORROWED = [
  'from-directory',
  'from-passport',
  'from-triads',
  'from-regulation',
  'from-programme',
  'from-progress',
] as const;

export type Borrowed = (typeof BORROWED)[number];
