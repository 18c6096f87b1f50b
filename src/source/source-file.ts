import type { EncodingProblem } from './decode.js';
import type { Path, Span } from './place.js';

export type SourceProblemCode =
  | 'encoding'
  | 'empty-file'
  | 'syntax'
  | 'tab-indent'
  | 'merge-conflict'
  | 'duplicate-key'
  | 'several-documents'
  | 'unknown-tag'
  | 'unknown-alias'
  | 'too-large'
  | 'too-deep'
  | 'too-many-aliases';

/** What kept a file from being read, or made its reading doubtful. */
export interface SourceProblem {
  readonly code: SourceProblemCode;
  readonly span: Span;
  /** Another stretch that takes part: the first of two equal keys. */
  readonly related?: Span;
  readonly args: {
    readonly key?: string;
    readonly encoding?: EncodingProblem;
    readonly reason?: string;
    readonly limit?: number;
  };
}

/** One file read: its text, its data (`undefined` where it could not be read), what is wrong with it. */
export interface SourceFile {
  /** Relative to the workspace, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly data: unknown;
  readonly problems: readonly SourceProblem[];
  /** Read from a Word or Excel file, which has a form of its own and is looked at by itself. */
  readonly isForeign?: true;
}

/** A place in a document, resolved to lines and columns only when it is shown. */
export interface Place {
  readonly source: SourceFile;
  readonly path: Path;
  /** `key` to point at the key of a mapping entry; the value unless given. */
  readonly side?: 'value' | 'key';
  /** A part of a text value, in offsets of the value. */
  readonly part?: Span;
  /** Offsets in the file, for what stands at no path: a mistake of form. */
  readonly span?: Span | undefined;
}

/** The place of something inside the value of `place`. */
export function within(place: Place, ...path: (string | number)[]): Place {
  // Spreading would leave room for sixteen more steps in each path.
  return { source: place.source, path: place.path.concat(path) };
}

/** The key that introduces the value of `place`. */
export function keyOf(place: Place): Place {
  return { source: place.source, path: place.path, side: 'key' };
}

/** A name of the place for maps: equal places give equal names. */
export function placeKey(place: Place): string {
  const where = place.span === undefined ? place.path.join('\u0000') : `@${place.span.start}`;
  return `${place.source.file}\u0000${where}`;
}
