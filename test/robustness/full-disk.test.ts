import { execFileSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  realpathSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildProgram } from '../cli/built-program.js';
import { filesBelow } from '../cli/interrupted.js';
import { runProgram } from '../cli/run-program.js';

const FLAWED = path.resolve(import.meta.dirname, '../../examples/flawed');
const DISK = 'size=1m';

/** Whether this process may mount a disk of its own: root on Linux may, in most places. */
function mayMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const folder = mkdtempSync(path.join(tmpdir(), 'passport-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', DISK, 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let source = '';
let disk = '';

beforeAll(async () => {
  await buildProgram();
  source = realpathSync(mkdtempSync(path.join(tmpdir(), 'passport-source-')));
  cpSync(FLAWED, path.join(source, 'flawed'), { recursive: true });
  await runProgram(['render'], { cwd: path.join(source, 'flawed') });
}, 180_000);
afterAll(() => rmSync(source, { recursive: true, force: true }));

/** Takes all room that is left, to the last block. */
function fill(): void {
  const file = openSync(path.join(disk, 'filler'), 'w');
  for (const size of [65_536, 4096]) {
    try {
      for (;;) writeSync(file, Buffer.alloc(size));
    } catch {
      // No more room for a piece of this size.
    }
  }
  closeSync(file);
}

const readOnly = () => execFileSync('mount', ['-o', 'remount,ro', disk], { stdio: 'ignore' });

const COMMANDS = [
  ['validate', '--format', 'json=report.json'],
  ['validate', '--fix', '--format', 'json'],
  ['validate', '--baseline', 'baseline.yaml', '--update-baseline'],
  ['fix'],
  ['render', '--jobs', '1'],
  ['init', 'another', '--yes'],
  ['new', 'event-plan', 'another-plan', '--project', 'another'],
  ['import', '../IMPORTED', '--out', 'imported'],
].map((args) => [args.join(' '), args] as const);

describe.skipIf(!mayMount())('a disk (only root on Linux can mount one to try)', () => {
  beforeEach(() => {
    disk = realpathSync(mkdtempSync(path.join(tmpdir(), 'passport-disk-')));
    execFileSync('mount', ['-t', 'tmpfs', '-o', DISK, 'tmpfs', disk]);
    cpSync(FLAWED, disk, { recursive: true });
  });
  afterEach(() => {
    execFileSync('umount', [disk]);
    rmSync(disk, { recursive: true, force: true });
  });

  const imported = () =>
    path.join(source, 'flawed/out/smart-leader/smart-leader.docx').split(path.sep).join('/');

  describe.each([
    ['that is full', fill, 'на диске нет места'],
    ['that is read-only', readOnly, 'диск только для чтения'],
  ])('%s', (_, spoil, words) => {
    it.each(COMMANDS)(
      'is told of in plain words, and nothing is lost: %s',
      async (_name, given) => {
        const args = given.map((arg) => (arg === '../IMPORTED' ? imported() : arg));
        mkdirSync(path.join(disk, 'empty'));
        spoil();
        const before = filesBelow(disk);
        const { status, stderr } = await runProgram(args, { cwd: disk });
        expect([status, stderr.includes(words)], stderr).toEqual([2, true]);
        expect(stderr).not.toMatch(/Ошибка самой программы|^\s+at /m);
        expect(filesBelow(disk)).toEqual(before);
      },
    );
  });
});
