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
