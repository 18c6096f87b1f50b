/** A point in a text file. Lines and columns count from 1; columns in UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of text; `end` is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The way from the document's root to a value: keys and array indexes. */
export type Path = readonly (string | number)[];

/** Which text of a path is meant: the value, or the key that introduces it. */
export type Side = 'value' | 'key';

/** Half-open range of UTF-16 offsets into a file's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
