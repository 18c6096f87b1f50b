import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { isOwnFile } from './writers/own-file.js';

/**
 * Why a file was not written: `foreign` is one that this program did not make or that was changed
 * since, `read-only` one that its owner protects, `locked` one that another program holds (open in
 * Word); anything else is the system's code (`ENOSPC`: no room …).
 */
export type OutputFailure = string;

/** What became of a file: written, found to be the same already, or neither. */
export type Placed = { readonly done: 'made' | 'same' } | { readonly failure: OutputFailure };

/** What a system says of a file that another program holds: which of them depends on the program. */
const HELD = ['EBUSY', 'EPERM', 'EACCES'];
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
    const stat = lstatSync(file, { throwIfNoEntry: false });
    if (stat) {
      if (!stat.isFile()) return { failure: 'EISDIR' };
      const there = readFileSync(file);
      if (there.equals(bytes)) return { done: 'same' };
      if (!force && !isOwnFile(there)) return { failure: 'foreign' };
      // Renaming would replace it all the same: only its folder's rights count there.
      if ((stat.mode & ANY_WRITE) === 0) return { failure: 'read-only' };
    }
    mkdirSync(path.dirname(file), { recursive: true });
  } catch (error) {
    return { failure: codeOf(error) };
  }
  return writeBeside(file, bytes);
}

function writeBeside(file: string, bytes: Uint8Array): Placed {
  // A name of its own: with the target's it could be longer than a system takes.
  const neighbour = path.join(path.dirname(file), `.passport-${process.pid}.tmp`);
  try {
    writeFileSync(neighbour, bytes);
  } catch (error) {
    discard(neighbour);
    return { failure: codeOf(error) };
  }
  try {
    renameSync(neighbour, file);
    return { done: 'made' };
  } catch (error) {
    discard(neighbour);
    const code = codeOf(error);
    return { failure: HELD.includes(code) && existsSync(file) ? 'locked' : code };
  }
}

/** Removes what was half written; where that cannot be done either, the first reason is the one to tell. */
function discard(neighbour: string): void {
  try {
    rmSync(neighbour, { force: true });
  } catch {
    // The disk or folder went away, and the file with it.
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
}
