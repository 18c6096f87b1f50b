import type { ShapeProblem } from '../schema/validate-data.js';
import type { SourceFile } from '../source/source-file.js';

/** One document of a workspace: a file with its `kind`, and its data with everything ill-formed left out. */
export interface LoadedDocument {
  readonly source: SourceFile;
  /** A known kind; absent where the file has none or an unknown one. */
  readonly kind?: string;
  readonly id?: string;
  readonly project?: string;
  /** What may be relied on: every value present has the type its schema states. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly shape: readonly ShapeProblem[];
  /** What a file that cannot be read seems to be: what others refer to in it is not known to be wrong. */
  readonly unread?: { readonly kind?: string; readonly id?: string; readonly project?: string };
  /** Only its head was read: no rule can say anything of what stands in it. */
  readonly isHeadAlone?: true;
}
