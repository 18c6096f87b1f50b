import { readFileSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from '../source/error-code.js';
import type { Config } from './config.js';
import { listFiles } from './list-files.js';
import { createMatcher } from './matcher.js';
import { templateMatcher } from './template-folders.js';

/** A file that could not be opened: the others are still read, and the exit code is 2. */
export interface Unopened {
  readonly file: string;
  readonly reason: string;
}

/** Gives a file's bytes; `undefined` where it does not open. */
export type Open = (file: string) => Uint8Array | undefined;

/** The files of a workspace, none of them read yet. */
export interface OpenWorkspace {
  /** Relative to the root, with `/`, sorted; the settings' own file may be among them. */
  readonly files: readonly string[];
  readonly open: Open;
  /** Folders that do not open, and each file that `open` was tried on in vain. */
  readonly unopened: readonly Unopened[];
}

/** Beyond what is found under the root. */
export interface FilesBeside {
  /** Files named by the user, relative to the root: documents even where they do not look like it. */
  readonly named?: ReadonlySet<string>;
  /** Text given instead of a file's own, by relative path. */
  readonly given?: ReadonlyMap<string, Uint8Array>;
}

/**
 * A way to read the files under a root.
 *
 * @param unopened where files that do not open are noted
 */
export function opener(root: string, unopened: Unopened[], given?: FilesBeside['given']): Open {
  return (file) => {
    try {
      return given?.get(file) ?? readFileSync(root + path.sep + file);
    } catch (error) {
      const reason = errorCode(error);
      unopened.push({ file, reason });
      return undefined;
    }
  };
}

/** What settings say of the files of a workspace. */
export type PathSettings = Pick<Config, 'ignore' | 'templates'>;

/** Lists the files of a workspace. */
export function openWorkspace(
  root: string,
  settings: PathSettings,
  { named, given }: FilesBeside,
): OpenWorkspace {
  const isIgnored = createMatcher(settings.ignore);
  const isTemplate = templateMatcher(settings);
  const listing = listFiles(root, (file) => isIgnored(file) || isTemplate(file));
  const files = new Set([...listing.files, ...(named ?? []), ...(given?.keys() ?? [])]);
  const unopened: Unopened[] = listing.unreadable.map((file) => ({ file, reason: 'EACCES' }));
  return { files: [...files].sort(), open: opener(root, unopened, given), unopened };
}
