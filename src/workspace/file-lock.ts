import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Lies beside a file while it is being changed; holds the id of the process that changes it. */
function lockOf(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.passport-lock`);
}

/** The neighbour that a process writes a file's new content to before it takes the file's place. */
export function draftOf(file: string, pid = process.pid): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${pid}.passport-tmp`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process is one that lives.
    return codeOf(error) === 'EPERM';
  }
}

/** Whether the process that holds a lock is gone; what it left is then cleared away. */
function isAbandoned(file: string): boolean {
  let pid: number;
  try {
    pid = Number(readFileSync(lockOf(file), 'utf8'));
  } catch (error) {
    // Released between the two looks.
    return codeOf(error) === 'ENOENT';
  }
  // A lock that is still empty is being taken.
  if (!Number.isInteger(pid) || pid <= 0 || isAlive(pid)) return false;
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
      writeFileSync(lockOf(file), String(process.pid), { flag: 'wx' });
      return true;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
      if (!isAbandoned(file)) return false;
    }
  }
  return false;
}

/** Gives the right back. */
export function unlockFile(file: string): void {
  rmSync(lockOf(file), { force: true });
}
