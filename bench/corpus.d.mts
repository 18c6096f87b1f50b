/** A defect of a corpus: the rule that must speak, and where. */
export interface ExpectedFinding {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  /** The defect in a few words. */
  readonly defect: string;
}

export interface CorpusOptions {
  /** How many documents. */
  readonly files: number;
  /** The share of them that has a defect, from 0 to 1. */
  readonly defects?: number;
  readonly seed?: number;
}

/** The files of a corpus by their paths, the settings among them, and what is wrong with them. */
export function makeCorpus(options: CorpusOptions): {
  readonly files: ReadonlyMap<string, string>;
  readonly documents: number;
  readonly expected: readonly ExpectedFinding[];
};

/** Writes a corpus into a folder, with its defects in `expected.json`. */
export function writeCorpus(
  folder: string,
  options: CorpusOptions,
): { readonly documents: number; readonly expected: readonly ExpectedFinding[] };
