import { digestOf } from '../cache/digest.js';
import type { Open } from './open-workspace.js';

/** A way to read files that notices when one has changed since it was looked at. */
export interface SteadyOpen {
  readonly open: Open;
  /** True while every file read so far was what its digest says. */
  readonly isSteady: () => boolean;
}

/**
 * Compares what is read with what was there when the run began: only of that may a result be kept.
 *
 * @param digests of the files as the run began; without them nothing is compared
 */
export function steadyOpen(
  open: Open,
  digests: ReadonlyMap<string, string> | undefined,
): SteadyOpen {
  if (digests === undefined) return { open, isSteady: () => true };
  let isSteady = true;
  return {
    open: (file) => {
      const bytes = open(file);
      const now = bytes === undefined ? undefined : digestOf(bytes);
      if (now !== digests.get(file)) isSteady = false;
      return bytes;
    },
    isSteady: () => isSteady,
  };
}
