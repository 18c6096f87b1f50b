import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

export const CONFIG_FILE = 'passport.config.yaml';

/**
 * The workspace a path belongs to: the nearest folder upwards with `passport.config.yaml`; without
 * one, the folder given (or the folder of the file given).
 */
export function findRoot(from: string): string {
  const start = path.resolve(from);
  const isFolder = existsSync(start) && statSync(start).isDirectory();
  const folder = isFolder ? start : path.dirname(start);
  for (let here = folder; ; here = path.dirname(here)) {
    if (existsSync(path.join(here, CONFIG_FILE))) return here;
    if (path.dirname(here) === here) return folder;
  }
}

/** Whether a folder has settings of its own, or others are given for it: without, it is no workspace. */
export function hasSettings(root: string, config: string | undefined): boolean {
  return config !== undefined || existsSync(path.join(root, CONFIG_FILE));
}

/**
 * Where a workspace has its settings, relative to its root, with `/`.
 *
 * @param config absolute path of another file than the root's own
 */
export function configName(root: string, config: string | undefined): string {
  return config === undefined ? CONFIG_FILE : path.relative(root, config).split(path.sep).join('/');
}
