import type { BlockMark } from './marks.js';

/** An organization's own Word file that documents are printed on. */
export interface Letterhead {
  /** The file as it is. */
  readonly bytes: Uint8Array;
  /** The blocks of a document that have a place of their own on it. */
  readonly blocks: readonly BlockMark[];
  readonly page: PageSize;
  /** Size of type in running text, in points, where the file states one. */
  readonly fontSize?: number;
  /** Style of its ordinary paragraphs. */
  readonly baseStyle?: string;
  /** Kinds of documents and names of forms that are printed on it; all unless given. */
  readonly only?: readonly string[];
}

/** Sides of an upright page and its margins, in twips. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is wrong with a letterhead; `words` of it are in the catalogue. */
export type LetterheadProblemCode =
  | 'not-word'
  | 'doctype'
  | 'unknown-mark'
  | 'no-body'
  | 'twice'
  | 'not-alone'
  | 'body-misplaced';

export interface LetterheadProblem {
  readonly code: LetterheadProblemCode;
  /** The mark it is about. */
  readonly mark?: string;
  readonly nearest?: string;
}
