import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PROGRAM } from './built-program.js';

/** Nobody has to know by what chance; the same trials each time would find the same. */
const chance = Math.random;

/** When a run is ended. */
export interface Moment {
  readonly signal: NodeJS.Signals;
  /** Once something in this folder has changed; at any moment from the start unless given. */
  readonly afterChangeIn?: string;
  /** The time left to the run at most, in milliseconds, counted from that moment. */
  readonly within: number;
}

/** Starts the program and ends it at a moment of chance. */
export function runInterrupted(
  args: readonly string[],
  cwd: string,
  { signal, afterChangeIn, within }: Moment,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { cwd, stdio: 'ignore' });
    let timer: NodeJS.Timeout | undefined;
    const arm = () => {
      timer ??= setTimeout(() => child.kill(signal), chance() * within);
    };
    const watcher =
      afterChangeIn === undefined ? undefined : watch(afterChangeIn, { recursive: true }, arm);
    if (watcher === undefined) arm();
    child.once('error', reject);
    child.once('close', () => {
      clearTimeout(timer);
      watcher?.close();
      resolve();
    });
  });
}

/** The files below a folder with their bytes, by relative path. */
export function filesBelow(folder: string): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const absolute = path.join(entry.parentPath, entry.name);
    files.set(path.relative(folder, absolute).split(path.sep).join('/'), readFileSync(absolute));
  }
  return files;
}

/** Puts files below a folder as they were. */
export function putBelow(folder: string, files: ReadonlyMap<string, Buffer>): void {
  for (const [file, bytes] of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), bytes);
  }
}
