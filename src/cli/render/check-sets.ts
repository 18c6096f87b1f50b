import {
  type Checked,
  type CheckOptions,
  checkWorkspace,
  type Selection,
} from '../../workspace/check-workspace.js';
import type { Focus } from '../../workspace/focus.js';
import { type DocumentSet, documentSets } from '../document-sets.js';

/** A workspace, or as much of it as its sets asked for rest on, and what the rules say of it. */
export interface CheckedSets {
  readonly checked: Checked;
  readonly sets: readonly DocumentSet[];
}

/**
 * Reads and checks a workspace; where single projects or files are asked for, other projects are not
 * parsed.
 *
 * @param projects ids of projects; none: all that the selection touches
 */
export async function checkSets(
  selection: Selection,
  projects: readonly string[],
  options: Omit<CheckOptions, 'focus'>,
): Promise<CheckedSets> {
  const everything = { ...selection, isWhole: true, includes: () => true };
  const check = async (focus?: Focus) => {
    const checked = await checkWorkspace(everything, { ...options, ...(focus && { focus }) });
    return { checked, sets: documentSets(checked.loaded.workspace) };
  };
  if (selection.isWhole && projects.length === 0) return check();
  const isNamed: Focus = (_file, home) => home !== undefined && projects.includes(home);
  const narrow = await check(projects.length > 0 ? isNamed : selection.includes);
  // A name that no project has: all are read, so that the nearest can be told.
  const isKnown = projects.every((one) => narrow.sets.some(({ id }) => id === one));
  return isKnown ? narrow : check();
}
