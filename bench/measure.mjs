import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);

/** The built program, for `node`. */
export const PROGRAM = path.join(root, 'bin', 'passport.js');

const PEAK_MEMORY = path.join(import.meta.dirname, 'peak-memory.cjs');

/**
 * Runs `node` with arguments to its end.
 *
 * @returns the time of the whole process in milliseconds, and what it printed
 */
export function run(args, { cwd = root, env = {} } = {}) {
  const options = { cwd, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 2 ** 30 };
  const begin = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options);
  const ms = Number(process.hrtime.bigint() - begin) / 1e6;
  if (status === null || status > 1) throw new Error(`node ${args.join(' ')}: ${stderr}`);
  return { ms, stdout };
}

/** The highest memory a run of `node` takes, in megabytes. */
export function peakMemory(args, options = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'peak-memory-'));
  const file = path.join(folder, 'megabytes.txt');
  try {
    run(['--require', PEAK_MEMORY, ...args], { ...options, env: { PEAK_MEMORY_FILE: file } });
    return Number(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Runs each case once a round, in turn, so that a slower minute of the machine falls on all alike.
 * A first round is thrown away: it warms the disk.
 *
 * @param {Record<string, () => { ms: number }>} cases
 * @returns the median of each case in milliseconds
 */
export function alternate(cases, rounds) {
  const names = Object.keys(cases);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const { ms } = cases[name]();
      if (round > 0) times[name].push(ms);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]));
}

/** Prints one line of a result and tells whether it keeps its limit. */
export function report(what, value, limit, unit, note = '') {
  const isKept = value <= limit;
  const mark = isKept ? 'ok  ' : 'OVER';
  console.log(`${mark} ${what}: ${value.toFixed(2)} ${unit} (limit ${limit} ${unit})${note}`);
  return isKept;
}
