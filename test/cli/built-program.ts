import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = path.resolve(import.meta.dirname, '../..');
const lock = path.join(root, 'node_modules', '.building-for-tests');
const STALE_MS = 180_000;
const PATIENCE_MS = 200;

/** What the program is built from. */
const MADE_FROM = ['src', 'schemas', 'scripts', 'package.json'];

/** The program as a user starts it. */
export const PROGRAM = path.join(root, 'bin', 'passport.js');

function newest(file: string): number {
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

function isFresh(): boolean {
  const bundle = path.join(root, 'dist', 'start.cjs');
  if (!existsSync(bundle)) return false;
  const built = statSync(bundle).mtimeMs;
  return MADE_FROM.every((name) => newest(path.join(root, name)) <= built);
}

/** True for the one process that may build; the test files run side by side. */
function takeLock(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const age = existsSync(lock) ? Date.now() - statSync(lock).mtimeMs : 0;
    if (age > STALE_MS) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

/** Builds the program where it is missing or older than its sources. */
export async function buildProgram(): Promise<void> {
  while (!isFresh()) {
    if (!takeLock()) {
      await sleep(PATIENCE_MS);
      continue;
    }
    try {
      if (isFresh()) return;
      for (const script of ['generate.mjs', 'bundle.mjs']) {
        execFileSync(process.execPath, [path.join('scripts', script)], { cwd: root });
      }
      return;
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
}
