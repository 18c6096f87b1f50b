import type { Range } from '../source/place.js';

/** `error` contradicts or cannot be; `warning` an author must decide; `info` form and wording. */
export type Severity = 'error' | 'warning' | 'info';

/** A place in a Word or Excel file: a table's cell, or a paragraph outside tables. All count from 1. */
export interface Cell {
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  readonly paragraph?: number;
  /** Heading of the row or column. */
  readonly label?: string;
  /** What stands there, as far as it was read as one value. */
  readonly excerpt?: string;
}

/** A resolved place in a file, relative to the workspace, with `/`. */
export interface Location {
  readonly file: string;
  readonly range: Range;
  /** Given for Word and Excel files, which have no lines: their `range` says nothing. */
  readonly cell?: Cell;
}

/** Another place the finding depends on, with the words that say why. */
export interface Related extends Location {
  readonly message: string;
}

/** A finding that only follows from this one. */
export interface Consequence extends Location {
  readonly rule: string;
  readonly message: string;
  /** `project/kind:id` of what it speaks of. */
  readonly entity?: string | null;
}

/** Replacement of a stretch of text in the finding's own file. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** How a program may mend what a finding speaks of; safe where it does not change what is meant. */
export interface Fix {
  readonly safe: boolean;
  readonly edits: readonly Edit[];
  /** Where the file is to be saved in another encoding; there are no edits then. */
  readonly encoding?: 'utf-8';
}

/**
 * One thing the program has to say, as data. `message` is made from `rule` and `args` by the
 * catalogue of the chosen language; nothing below the catalogue knows words.
 */
export interface Finding extends Location {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** `project/kind:id` of what the finding speaks of, stable under edits elsewhere. */
  readonly entity: string | null;
  readonly args: Readonly<Record<string, unknown>>;
  readonly related: readonly Related[];
  readonly consequences: readonly Consequence[];
  readonly waived: { readonly reason: string } | null;
  readonly suggestion: string | null;
  readonly fix: Fix | null;
}

/** Counts of one run. Waived findings count as `waived` only; consequences are not counted. */
export interface Summary {
  readonly files: number;
  readonly documents: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly waived: number;
}

/** What is said of entries of a baseline that have outlived their findings. */
export interface StaleSettings {
  readonly severity: Severity | 'off';
  /** Rules that were not run anywhere: nobody knows what of theirs is gone. */
  readonly off: readonly string[];
}

/** Says of a report that it is one of several that belong together. */
export interface ShardMark {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** The folder that the report's files are relative to, as seen from where the run was started. */
  readonly folder: string;
  /** False where something kept the run from checking all of its share. */
  readonly complete: boolean;
  /** The severity from which the check fails, unless something else is asked for. */
  readonly failOn: Severity | 'never';
  /** What a baseline's stale entries are told as, once all shares are joined. */
  readonly stale: StaleSettings;
  /** The baseline, as seen from where the run was started, and what of this share it accepts. */
  readonly baseline?: string;
  readonly accepted?: readonly Finding[];
}

/** What a run gives to the reporters. Findings are sorted by file, line, column, rule. */
export interface Report {
  readonly summary: Summary;
  readonly findings: readonly Finding[];
  readonly shard?: ShardMark;
}
