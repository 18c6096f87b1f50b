import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../findings/user-error.js';

/** The words of a failed writing, in the user's language. */
export interface WriteWords {
  readonly errors: { readonly cannotWrite: (path: string, reason: string) => string };
  readonly reasons: Readonly<Record<string, string>>;
}

/** Removes what was half written; where that cannot be done either, the first reason is the one to tell. */
function discard(neighbour: string): void {
  try {
    rmSync(neighbour, { force: true });
  } catch {
    // Part of the path is no folder, so nothing was written.
  }
}

/**
 * Writes a file whole or not at all: to a neighbour first, then renamed. Makes the folders it needs.
 *
 * @throws UserError where the place cannot be written: no right, no room, a file held by Word
 */
export function writeWhole(file: string, content: string | Uint8Array, words: WriteWords): void {
  const neighbour = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(neighbour, content);
    renameSync(neighbour, file);
  } catch (error) {
    discard(neighbour);
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
    throw new UserError(words.errors.cannotWrite(file, words.reasons[code] ?? code));
  }
}
