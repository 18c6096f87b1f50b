import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { writeCorpus } from '../../../bench/corpus.mjs';
import { openEntry } from '../../../src/cache/entry.js';
import { buildProgram, PROGRAM } from '../built-program.js';
import { runProgram } from '../run-program.js';

/** More by hand: FAULT_TRIALS=400 npx vitest run test/cli/validate/cache-faults.test.ts */
const TRIALS = Number(process.env.FAULT_TRIALS ?? 40);
const CHECKED_EVERY = 10;
const PATIENCE_MS = 300_000 + TRIALS * 10_000;
/** Large enough to be judged in parts. */
const FILES = 70;
/** Nobody has to know by what chance; the same trials each time would find the same. */
const chance = Math.random;

let folder = '';
let expected = '';
let longest = 0;
const root = () => path.join(folder, 'workspace');
const cache = () => path.join(folder, 'cache');
const ARGS = ['validate', '--format', 'json', '--cache-location', '../cache'];
const validate = () => runProgram(ARGS, { cwd: root() });

beforeAll(async () => {
  await buildProgram();
  folder = mkdtempSync(path.join(tmpdir(), 'passport-cache-faults-'));
  writeCorpus(root(), { files: FILES, defects: 0.3, seed: 7 });
  const begin = performance.now();
  ({ stdout: expected } = await runProgram(['validate', '--format', 'json'], { cwd: root() }));
  longest = performance.now() - begin;
}, PATIENCE_MS);
afterEach(() => rmSync(cache(), { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = () => {
  try {
    return readdirSync(cache());
  } catch {
    return [];
  }
};

/** Entries that are not whole: there must be none, however a run ended. */
function brokenEntries(): readonly string[] {
  return names()
    .filter((name) => /^[0-9a-f]{64}$/.test(name))
    .filter((name) => openEntry(name, readFileSync(path.join(cache(), name))) === undefined);
}

/** Starts a run and ends it at a moment of chance: at any, or while something is being written. */
function interrupted(signal: NodeJS.Signals, isAtWriting: boolean): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [PROGRAM, ...ARGS], { cwd: root(), stdio: 'ignore' });
    const kill = () => child.kill(signal);
    const before = names().length;
    const look = () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      if (names().length > before) setTimeout(kill, chance() * 4);
      else setTimeout(look, 1);
    };
    const timer = isAtWriting ? setTimeout(look, 0) : setTimeout(kill, chance() * longest);
    child.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

describe('a run that keeps what it finds', () => {
  it(
    `leaves nothing broken when it is stopped at any moment, ${TRIALS} times`,
    async () => {
      for (let trial = 1; trial <= TRIALS; trial++) {
        await interrupted(trial % 2 === 0 ? 'SIGKILL' : 'SIGINT', trial % 4 > 1);
        expect(brokenEntries()).toEqual([]);
        if (trial % CHECKED_EVERY !== 0) continue;
        expect((await validate()).stdout).toBe(expected);
        rmSync(cache(), { recursive: true, force: true });
      }
    },
    PATIENCE_MS,
  );

  it(
    'may run beside others that use the same folder',
    async () => {
      for (let round = 0; round < 3; round++) {
        const runs = await Promise.all([validate(), validate(), validate()]);
        expect(runs.map(({ stdout }) => stdout)).toEqual([expected, expected, expected]);
        expect(brokenEntries()).toEqual([]);
        if (round === 1) rmSync(cache(), { recursive: true, force: true });
      }
    },
    PATIENCE_MS,
  );
});
