import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from '../source/error-code.js';
import { replaceFile, type WriteFailure } from '../source/replace-file.js';
import { openEntry, sealEntry } from './entry.js';
import { prune } from './prune.js';

/**
 * A folder of entries, each named by a digest of everything its content follows from: what is there is
 * right, and what is no longer asked for is only in the way.
 */
export interface Store {
  /** The data under a key; `undefined` where there is none, or none that is whole. */
  readonly read: (key: string) => unknown;
  /** Keeps data under a key. A folder that cannot be written keeps nothing. */
  readonly write: (key: string, value: unknown) => void;
  /**
   * Makes room, where anything was written.
   *
   * @returns why something could not be kept
   */
  readonly close: () => WriteFailure | undefined;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** Git passes over the whole folder. */
const IGNORE_ALL = '*\n';
const NEIGHBOUR = /^\.passport-\d+\.tmp$/;

/** Puts off an entry's removal. More than once a day tells nothing more. */
function touch(file: string): void {
  const now = new Date();
  try {
    if (now.getTime() - statSync(file).mtimeMs > DAY_MS) utimesSync(file, now, now);
  } catch {
    // A folder that may only be read is not ours to tidy.
  }
}

/** Keeps a new folder out of git; one that holds other files belongs to somebody else. */
function begin(folder: string): void {
  const isNew = !existsSync(folder) || readdirSync(folder).every((name) => NEIGHBOUR.test(name));
  if (isNew) replaceFile(path.join(folder, '.gitignore'), IGNORE_ALL);
}

/** Opens a folder of entries; it is made when there is something to keep. */
export function openStore(folder: string): Store {
  const inUse = new Set<string>();
  let isWritten = false;
  let failure: WriteFailure | undefined;
  return {
    read: (key) => {
      const file = path.join(folder, key);
      let bytes: Uint8Array;
      try {
        bytes = readFileSync(file);
      } catch {
        return undefined;
      }
      const value = openEntry(key, bytes);
      if (value === undefined) return undefined;
      inUse.add(key);
      touch(file);
      return value;
    },
    write: (key, value) => {
      if (failure !== undefined) return;
      try {
        if (!isWritten) begin(folder);
        isWritten = true;
        failure = replaceFile(path.join(folder, key), sealEntry(key, value));
        inUse.add(key);
      } catch (error) {
        failure = { code: errorCode(error), folder };
      }
    },
    close: () => {
      try {
        if (isWritten) prune(folder, inUse);
      } catch (error) {
        failure ??= { code: errorCode(error), folder };
      }
      return failure;
    },
  };
}
