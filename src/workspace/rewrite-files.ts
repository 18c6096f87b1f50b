import {
  accessSync,
  chmodSync,
  constants,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { UserError } from '../findings/user-error.js';
import { errorCode } from '../source/error-code.js';
import { renameOver } from '../source/rename-over.js';
import { draftOf, lockFile, unlockFile } from './file-lock.js';
import type { WriteWords } from './write-file.js';

/** A file of the user's with what it is to hold. */
export interface Rewrite {
  /** Absolute path. */
  readonly file: string;
  /** The bytes that the new ones were made from. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** The words of a refusal, in the user's language. */
export interface RewriteWords extends WriteWords {
  readonly errors: WriteWords['errors'] & {
    readonly cannotOpen: (file: string, reason: string) => string;
    readonly heldByRun: (file: string) => string;
    readonly changedMeanwhile: (file: string) => string;
  };
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

/** Puts bytes in the place of a file at once: a reader sees the old ones or the new ones. */
function replace(file: string, bytes: Uint8Array): void {
  const draft = draftOf(file);
  try {
    writeFileSync(draft, bytes, { flush: true });
    chmodSync(draft, statSync(file).mode);
    renameOver(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Does something with a file and tells of the system's refusal in the user's words. */
function attempt<T>(file: string, { errors, reasons }: RewriteWords, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = errorCode(error);
    throw new UserError(errors.cannotWrite(file, reasons[code] ?? code));
  }
}

/** Takes the right to change a file and makes sure that it is still what was read. */
function claim({ file, before }: Rewrite, locked: string[], { errors }: RewriteWords): void {
  accessSync(file, constants.R_OK | constants.W_OK);
  if (!lockFile(file)) throw new UserError(errors.heldByRun(file));
  locked.push(file);
  if (!isSame(readFileSync(file), before)) throw new UserError(errors.changedMeanwhile(file));
}

/**
 * Changes files of the user's: all of them or none, each at once, none that changed since it was
 * read, none that another run is changing. A link stays a link, and rights stay as they are.
 *
 * @throws UserError where that cannot be done; nothing is changed then
 */
export function rewriteFiles(rewrites: readonly Rewrite[], words: RewriteWords): void {
  const locked: string[] = [];
  const done: Rewrite[] = [];
  try {
    const real = rewrites.map((one) =>
      attempt(one.file, words, () => ({ ...one, file: realpathSync(one.file) })),
    );
    for (const one of real) attempt(one.file, words, () => claim(one, locked, words));
    for (const one of real) {
      attempt(one.file, words, () => replace(one.file, one.after));
      done.push(one);
    }
  } catch (error) {
    for (const { file, before } of done) replace(file, before);
    throw error;
  } finally {
    for (const file of locked) unlockFile(file);
  }
}
