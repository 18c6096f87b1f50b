import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildProgram, PROGRAM } from '../built-program.js';
import { startWatching } from '../watching.js';

const SMALL = path.resolve(import.meta.dirname, '../workspaces/small');

beforeAll(buildProgram, 180_000);

let folder: string;
let child: ChildProcess | undefined;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'passport-watch-')));
  cpSync(SMALL, folder, { recursive: true });
});
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function watch() {
  const args = [PROGRAM, 'render', '--watch', '--format', 'text'];
  const watching = startWatching(process.execPath, args, { cwd: folder });
  child = watching.child;
  return watching;
}

function edit(change: (text: string) => string): void {
  const file = path.join(folder, 'projects/demo/passport.yaml');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** What was made, with ordinary blanks. */
const printed = () =>
  readFileSync(path.join(folder, 'out/demo/demo.txt'), 'utf8').replaceAll('\u00A0', ' ');

// Windows has no signal that a test could send as Ctrl-C.
describe.skipIf(process.platform === 'win32')('render --watch (Ctrl-C is a signal of Unix)', () => {
  it('renders again at each change, outlives mistakes, and ends cleanly', async () => {
    const { until, child: started } = watch();
    await until('Слежу за изменениями');
    expect(printed()).toContain('Опора на практику');
    edit((text) => text.replace('title: Опора на практику', 'title: Опора на опыт'));
    await until('готов');
    expect(printed()).toContain('Опора на опыт');
    edit((text) => `${text}\n\t- сломано: [`);
    await until('изменился projects/demo/passport.yaml');
    await until('ошибок в исходных данных');
    edit((text) => text.replace('\n\t- сломано: [', '').replace('на опыт', 'на знание'));
    await until('готов');
    await until('готов');
    expect(printed()).toContain('Опора на знание');
    started.kill('SIGINT');
    expect(await once(started, 'exit')).toEqual([0, null]);
    expect(readdirSync(path.join(folder, 'out/demo'))).toEqual(['demo.txt']);
  });
});
