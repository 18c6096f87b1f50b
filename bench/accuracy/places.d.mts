/** A place that a list names: whatever is not given may be anything. */
export interface ExpectedPlace {
  /** The file's name, or the end of its path. */
  readonly file?: string;
  /** First and last line, from 1. */
  readonly lines?: readonly [number, number];
  /** Table, row, column or paragraph of a Word file, from 1. */
  readonly cell?: Readonly<Record<string, number>>;
}

/** A place that a finding speaks of. */
export interface SpokenPlace {
  readonly file: string;
  readonly line?: number;
  readonly cell?: Readonly<Record<string, number | string>>;
}

export function readPlace(text: string): ExpectedPlace;
export function isAt(expected: ExpectedPlace, place: SpokenPlace): boolean;
export function placeWords(place: SpokenPlace): string;
