import { lstatSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from '../source/error-code.js';
import { isAlive } from '../source/is-alive.js';

/** Lies beside a file while it is being changed; holds the id of the process that changes it. */
function lockOf(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.passport-lock`);
}

/** The neighbour that a process writes a file's new content to before it takes the file's place. */
export function draftOf(file: string, pid = process.pid): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${pid}.passport-tmp`);
}

/** Where links are not to be had, a lock is empty for a moment; a run that was killed in it leaves it so. */
const MOMENT_MS = 2000;

/**
 * Makes a lock that holds the process's id from the first: a link that leads nowhere but to the id. A file
 * would be empty for a moment, and stay so where the process is killed then.
 *
 * @throws the system's error; `EEXIST` where there is one already
 */
function makeLock(lock: string): void {
  try {
    symlinkSync(String(process.pid), lock);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw error;
    // Windows lets not everybody make links, and some disks have none.
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
  }
}

/** The id that a lock holds; `undefined` where it is still being written. */
function holderOf(lock: string): number | undefined {
  const stat = lstatSync(lock);
  const text = stat.isSymbolicLink() ? readlinkSync(lock) : readFileSync(lock, 'utf8');
  if (text === '' && Date.now() - stat.mtimeMs < MOMENT_MS) return undefined;
  return Number(text);
}

/** Whether the process that holds a lock is gone; what it left is then cleared away. */
function isAbandoned(file: string): boolean {
  let pid: number | undefined;
  try {
    pid = holderOf(lockOf(file));
  } catch (error) {
    // Released between the two looks.
    return errorCode(error) === 'ENOENT';
  }
  if (pid === undefined || !Number.isInteger(pid) || (pid > 0 && isAlive(pid))) return false;
  rmSync(draftOf(file, pid), { force: true });
  rmSync(lockOf(file), { force: true });
  return true;
}

/**
 * Takes the right to change a file, so that of two runs at once one waits its turn at the user's
 * hands. What a killed run left is taken over.
 *
 * @returns whether it was taken
 * @throws the system's error where nothing can be written beside the file
 */
export function lockFile(file: string): boolean {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      makeLock(lockOf(file));
      return true;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
      if (!isAbandoned(file)) return false;
    }
  }
  return false;
}

/** Gives the right back. */
export function unlockFile(file: string): void {
  rmSync(lockOf(file), { force: true });
}
