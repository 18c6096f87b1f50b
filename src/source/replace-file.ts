import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from './error-code.js';
import { isAlive } from './is-alive.js';
import { renameOver } from './rename-over.js';

/**
 * Why a file was not written: the system's code (`EACCES`, `ENOSPC` …), or `no-folder` where the system
 * lets no folder be made. `folder` is the one in which nothing can be made, whatever the file.
 */
export interface WriteFailure {
  readonly code: string;
  readonly folder?: string;
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
}

/**
 * Makes a folder and those it lies in, one by one from the first that is missing: where a system lets
 * nothing be made (`/proc`), the `recursive` of Node 20 never ends.
 */
function makeFolder(folder: string): WriteFailure | undefined {
  const missing: string[] = [];
  let there = path.resolve(folder);
  while (!existsSync(there) && path.dirname(there) !== there) {
    missing.push(there);
    there = path.dirname(there);
  }
  if (!isFolder(there)) return { code: existsSync(there) ? 'ENOTDIR' : 'no-folder', folder: there };
  for (const one of missing.reverse()) {
    try {
      mkdirSync(one);
    } catch (error) {
      // Another process may have made it meanwhile.
      if (isFolder(one)) continue;
      const code = errorCode(error);
      return { code: code === 'ENOENT' ? 'no-folder' : code, folder: path.dirname(one) };
    }
  }
  return undefined;
}

/** Removes what was half written; where that cannot be done either, the first reason is the one to tell. */
function discard(neighbour: string): void {
  try {
    rmSync(neighbour, { force: true });
  } catch {
    // The disk or folder went away, and the file with it.
  }
}

const NEIGHBOUR = /^\.passport-(\d+)\.tmp$/;

const swept = new Set<string>();

/** Clears away what runs that were killed left half written in a folder. */
function sweep(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const name of readdirSync(folder)) {
    const pid = NEIGHBOUR.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) discard(path.join(folder, name));
  }
}

/**
 * Writes a file whole or not at all: to a neighbour first, then renamed. Makes the folders it needs.
 *
 * @returns why it was not written; `undefined` where it was
 */
export function replaceFile(file: string, content: string | Uint8Array): WriteFailure | undefined {
  const folder = path.dirname(file);
  // A name of its own: with the target's it could be longer than a system takes.
  const neighbour = path.join(folder, `.passport-${process.pid}.tmp`);
  try {
    const failure = makeFolder(folder);
    if (failure !== undefined) return failure;
    sweep(folder);
    writeFileSync(neighbour, content);
  } catch (error) {
    discard(neighbour);
    return { code: errorCode(error), folder };
  }
  try {
    renameOver(neighbour, file);
    return undefined;
  } catch (error) {
    discard(neighbour);
    return { code: errorCode(error) };
  }
}
