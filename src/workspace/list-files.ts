import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { CONFIG_FILE } from './find-root.js';

const YAML = /\.ya?ml$/i;
const SKIPPED = new Set(['node_modules', 'out']);

/** True for the name of a folder that holds no documents of the user's own. */
export function isSkipped(name: string): boolean {
  return name.startsWith('.') || SKIPPED.has(name);
}

export interface Listing {
  /** Relative to the root, with `/`, sorted. */
  readonly files: readonly string[];
  /** Folders that could not be opened. */
  readonly unreadable: readonly string[];
}

/** A link counts when what it points to is a file inside the workspace: a loop or a way out is not followed. */
function isLinkedFile(root: string, file: string): boolean {
  try {
    const real = realpathSync(file);
    return real.startsWith(realpathSync(root) + path.sep) && statSync(real).isFile();
  } catch {
    return false;
  }
}

/**
 * The YAML files of a workspace. Hidden folders, `node_modules`, `out` and nested workspaces are
 * passed over, and so is what `isIgnored` says of a relative path.
 */
export function listFiles(root: string, isIgnored: (file: string) => boolean): Listing {
  const files: string[] = [];
  const unreadable: string[] = [];
  const visit = (folder: string): void => {
    let entries: Dirent[];
    try {
      entries = readdirSync(`${root}/${folder}`, { withFileTypes: true });
    } catch {
      unreadable.push(folder);
      return;
    }
    if (folder !== '' && entries.some(({ name }) => name === CONFIG_FILE)) return;
    for (const entry of entries) {
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name.startsWith('.') || isIgnored(file)) continue;
      if (entry.isDirectory()) {
        if (!isSkipped(entry.name)) visit(file);
      } else if (YAML.test(entry.name) && file !== CONFIG_FILE) {
        if (entry.isFile() || isLinkedFile(root, path.join(root, file))) files.push(file);
      }
    }
  };
  visit('');
  return { files: files.sort(), unreadable };
}
