import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildProgram } from '../cli/built-program.js';
import { filesBelow, type Moment, putBelow, runInterrupted } from '../cli/interrupted.js';
import { runProgram } from '../cli/run-program.js';

const SMALL = path.resolve(import.meta.dirname, '../cli/workspaces/small');
const FLAWED = path.resolve(import.meta.dirname, '../../examples/flawed');

/** With the 40 of the cache there are 200; more by hand: FAULT_TRIALS=300 npx vitest run test/robustness */
const asked = Number(process.env.FAULT_TRIALS ?? 0);
const RENDER_TRIALS = asked || 35;
const FIX_TRIALS = asked || 55;
const REPAIRED_EVERY = 5;
const PATIENCE_MS = 600_000;

beforeAll(buildProgram, 180_000);

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'passport-interrupted-')));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

type Files = ReadonlyMap<string, Buffer>;

/** Runs to its end; gives how long that took, in milliseconds. */
async function runWhole(args: readonly string[]): Promise<number> {
  const begin = performance.now();
  const { status, stderr } = await runProgram(args, { cwd: root });
  expect([status, stderr]).toEqual([0, '']);
  return performance.now() - begin;
}

const isHidden = (file: string) => path.basename(file).startsWith('.');

/** Without what a killed run may have left beside the files. */
function shown(files: Files): Files {
  return new Map([...files].filter(([file]) => !isHidden(file)));
}

/** What lies in a folder and is neither as it was nor as it is to be. */
function torn(now: Files, before: Files, after: Files): readonly string[] {
  const isOneOf = (file: string, bytes: Buffer) =>
    [before, after].some((files) => files.get(file)?.equals(bytes) === true);
  return [...shown(now)].filter(([file, bytes]) => !isOneOf(file, bytes)).map(([file]) => file);
}

/** Any moment, and the moments about the first change of a file; by Ctrl-C and with no chance to tidy up. */
function momentOf(trial: number, afterChangeIn: string, whole: number): Moment {
  const signal = trial % 2 === 0 ? 'SIGKILL' : 'SIGINT';
  return trial % 4 > 1 ? { signal, afterChangeIn, within: whole / 4 } : { signal, within: whole };
}

/**
 * Ends a command again and again while it turns files as they were into files as they are to be: each is
 * one or the other whenever one looks, and the next run makes all of them what they are to be.
 */
async function endAgainAndAgain(
  args: readonly string[],
  folder: string,
  [before, after]: readonly [Files, Files],
  [trials, whole]: readonly [number, number],
): Promise<void> {
  for (let trial = 1; trial <= trials; trial++) {
    putBelow(folder, before);
    await runInterrupted(args, root, momentOf(trial, folder, whole));
    const now = filesBelow(folder);
    expect(torn(now, before, after)).toEqual([]);
    for (const file of before.keys()) expect(now.has(file)).toBe(true);
    if (trial % REPAIRED_EVERY !== 0) continue;
    await runWhole(args);
    expect(shown(filesBelow(folder))).toEqual(after);
  }
}

describe('a run that is ended at any moment', () => {
  it.each([
    ['render', ['render', '--jobs', '1']],
    ['render to Word and Excel', ['render', '--format', 'docx,xlsx', '--jobs', '1']],
    ['render, document by document', ['render', '--split', '--jobs', '1']],
  ])(
    `leaves every document whole: %s, ${RENDER_TRIALS} times`,
    async (_, args) => {
      cpSync(SMALL, root, { recursive: true });
      const out = path.join(root, 'out');
      await runWhole(args);
      writeFileSync(path.join(out, 'demo', 'заметки.txt'), 'своё');
      const before = filesBelow(out);
      const passport = path.join(root, 'projects/demo/passport.yaml');
      const text = readFileSync(passport, 'utf8');
      writeFileSync(passport, text.replace('Опора на практику', 'Опора на опыт'));
      const whole = await runWhole(args);
      const after = filesBelow(out);
      expect(torn(after, before, before).length).toBeGreaterThan(0);
      await endAgainAndAgain(args, out, [before, after], [RENDER_TRIALS, whole]);
    },
    PATIENCE_MS,
  );

  it(
    `leaves every document of the user's whole: fix, ${FIX_TRIALS} times`,
    async () => {
      cpSync(FLAWED, root, { recursive: true });
      const before = shown(filesBelow(root));
      const args = ['fix', '--unsafe', '--quiet'];
      const whole = await runWhole(args);
      const after = shown(filesBelow(root));
      expect(torn(after, before, before).length).toBeGreaterThan(3);
      await endAgainAndAgain(args, root, [before, after], [FIX_TRIALS, whole]);
    },
    PATIENCE_MS,
  );

  it('is followed by one that clears away what it left half written', async () => {
    cpSync(SMALL, root, { recursive: true });
    await runWhole(['render']);
    rmSync(path.join(root, 'out/demo/demo.docx'));
    const dead = 2 ** 30;
    const halves = [`.passport-${dead}.tmp`, `.passport-${process.pid}.tmp`];
    for (const name of halves) writeFileSync(path.join(root, 'out/demo', name), 'half');
    await runWhole(['render']);
    const left = [...filesBelow(path.join(root, 'out/demo')).keys()].filter(isHidden);
    // What a living run is writing stays.
    expect(left).toEqual([`.passport-${process.pid}.tmp`]);
  });
});
