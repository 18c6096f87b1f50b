import { type FSWatcher, lstatSync, readdirSync, watch } from 'node:fs';
import path from 'node:path';

/** Hears the absolute path of what came, changed or went. */
type Hear = (file: string) => void;
type Fail = (error: Error) => void;

/** Whether the system itself watches a folder with all that lies within. */
const IS_RECURSIVE = process.platform === 'win32' || process.platform === 'darwin';

const isPassedOver = (name: string) => name.startsWith('.') || name === 'node_modules';

function subfolders(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !isPassedOver(entry.name))
      .map(({ name }) => path.join(folder, name));
  } catch {
    // A file, or a folder that is gone already.
    return [];
  }
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => path.join(folder, name));
}

/**
 * One watcher for each folder: the recursive one of Node 20 loses a file on Linux once an editor has saved
 * it by putting another in its place.
 */
function watchEach(root: string, hear: Hear, fail: Fail): () => void {
  const watchers = new Map<string, FSWatcher>();
  const drop = (folder: string) => {
    for (const [one, watcher] of watchers) {
      if (one !== folder && !one.startsWith(folder + path.sep)) continue;
      watcher.close();
      watchers.delete(one);
    }
  };
  const add = (folder: string): void => {
    const watcher = watch(folder, (_event, name) => {
      if (name === null) return;
      const file = path.join(folder, name);
      hear(file);
      const isFolder = lstatSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
      if (!isFolder) drop(file);
      else if (!watchers.has(file) && !isPassedOver(name)) arrive(file);
    });
    watchers.set(
      folder,
      watcher.on('error', (error) => (folder === root ? fail(error) : drop(folder))),
    );
    for (const one of subfolders(folder)) add(one);
  };
  /** A folder that came may have brought files before it was watched. */
  const arrive = (folder: string): void => {
    try {
      add(folder);
      for (const one of watchers.keys()) {
        if (one === folder || one.startsWith(folder + path.sep)) filesIn(one).forEach(hear);
      }
    } catch {
      // It is gone again.
      drop(folder);
    }
  };
  add(root);
  return () => drop(root);
}

/**
 * Watches a folder and all within it, but for hidden folders and `node_modules`.
 *
 * @returns ends the watching
 * @throws the system's error where the folder cannot be watched
 */
export function watchTree(root: string, hear: Hear, fail: Fail): () => void {
  if (!IS_RECURSIVE) return watchEach(root, hear, fail);
  const watcher = watch(root, { recursive: true }, (_event, name) => {
    hear(path.join(root, name ?? ''));
  });
  watcher.on('error', fail);
  return () => watcher.close();
}
