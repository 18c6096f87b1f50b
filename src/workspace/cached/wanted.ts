import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CONFIG_FILE } from '../find-root.js';

const WANTED = /^cache:[ \t]+true\b/m;

/**
 * Whether a workspace's settings ask to keep what is found (`cache: true`); read without parsing them,
 * which a run that finds everything kept never does.
 *
 * @param config absolute path of another file than the root's own
 */
export function isCacheWanted(root: string, config: string | undefined): boolean {
  try {
    return WANTED.test(readFileSync(config ?? path.join(root, CONFIG_FILE), 'utf8'));
  } catch {
    return false;
  }
}
