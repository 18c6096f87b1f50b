import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { CONFIG_FILE } from './find-root.js';

/** Notepad puts «.txt» behind the name that was typed, and the Explorer hides it. */
const YAML = /\.ya?ml(?:\.txt)?$/i;
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

/** The file inside the workspace that a link points to, absolute; a loop or a way out is not followed. */
function linkedFile(root: string, file: string): string | undefined {
  try {
    const real = realpathSync(file);
    const isInside = real.startsWith(realpathSync(root) + path.sep);
    return isInside && statSync(real).isFile() ? real : undefined;
  } catch {
    return undefined;
  }
}

/** The links that bring a file which is not there by its own name, nor by another link. */
function linksToOthers(
  root: string,
  files: readonly string[],
  links: ReadonlyMap<string, string>,
): readonly string[] {
  if (links.size === 0) return [];
  const known = new Set(files.map((file) => path.join(realpathSync(root), file)));
  return [...links.keys()].sort().filter((link) => {
    const real = links.get(link) ?? link;
    const isNew = !known.has(real);
    known.add(real);
    return isNew;
  });
}

/**
 * The YAML files of a workspace. Hidden folders, `node_modules`, `out` and nested workspaces are
 * passed over, and so is what `isIgnored` says of a relative path. A link to a folder is not followed; one
 * to a file counts where the file lies in the workspace and is not listed already.
 */
export function listFiles(root: string, isIgnored: (file: string) => boolean): Listing {
  const files: string[] = [];
  const unreadable: string[] = [];
  const links = new Map<string, string>();
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
        const target = entry.isFile() ? undefined : linkedFile(root, path.join(root, file));
        if (entry.isFile()) files.push(file);
        else if (target !== undefined) links.set(file, target);
      }
    }
  };
  visit('');
  return { files: [...files, ...linksToOthers(root, files, links)].sort(), unreadable };
}
