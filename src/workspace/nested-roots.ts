import { type Dirent, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { CONFIG_FILE } from './find-root.js';
import { isSkipped } from './list-files.js';

function subfolders(folder: string): readonly string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    // Told by whoever lists the folder's files.
    return [];
  }
  return entries
    .filter((entry) => entry.isDirectory() && !isSkipped(entry.name))
    .map(({ name }) => path.join(folder, name))
    .sort();
}

/** The workspaces in folders below a folder, absolute, sorted; links are not followed. */
export function nestedRoots(folder: string): readonly string[] {
  return subfolders(folder).flatMap((one) => [
    ...(existsSync(path.join(one, CONFIG_FILE)) ? [one] : []),
    ...nestedRoots(one),
  ]);
}
