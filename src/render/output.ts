import { existsSync, lstatSync, readFileSync, type Stats } from 'node:fs';
import { errorCode } from '../source/error-code.js';
import { HELD } from '../source/rename-over.js';
import { replaceFile } from '../source/replace-file.js';
import { isOwnFile } from './writers/own-file.js';

/**
 * Why a file was not written: `foreign` is one that this program did not make or that was changed
 * since, `read-only` one that its owner protects, `locked` one that another program holds (open in
 * Word); anything else is the system's code (`ENOSPC`: no room …).
 */
export type OutputFailure = string;

/** What became of a file: written, found to be the same already, or neither. */
export type Placed =
  | { readonly done: 'made' | 'same' }
  /** `folder`: the one that is to blame, whatever the file. */
  | { readonly failure: OutputFailure; readonly folder?: string };

const ANY_WRITE = 0o222;

/**
 * Puts a rendered file in its place whole or not at all: to a neighbour first, then renamed. What
 * lies there is replaced only if the program made it and nobody changed it since, or by `force`;
 * what is the same already is left alone, also where it could not be written.
 */
export function placeOutput(
  file: string,
  bytes: Uint8Array,
  { force }: { readonly force: boolean },
): Placed {
  try {
    const stat = statOf(file);
    if (stat) {
      if (!stat.isFile()) return { failure: 'EISDIR' };
      const there = readFileSync(file);
      if (there.equals(bytes)) return { done: 'same' };
      if (!force && !isOwnFile(there)) return { failure: 'foreign' };
      // Renaming would replace it all the same: only its folder's rights count there.
      if ((stat.mode & ANY_WRITE) === 0) return { failure: 'read-only' };
    }
  } catch (error) {
    return { failure: errorCode(error) };
  }
  return written(file, bytes);
}

/** What lies at a place; nothing where a part of the path is no folder: writing tells of that. */
function statOf(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch (error) {
    if (errorCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

function written(file: string, bytes: Uint8Array): Placed {
  const failure = replaceFile(file, bytes);
  if (failure === undefined) return { done: 'made' };
  const { code, folder } = failure;
  if (folder !== undefined) return { failure: code, folder };
  return { failure: HELD.has(code) && existsSync(file) ? 'locked' : code };
}
