import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { PROGRAM } from '../built-program.js';
import { startWatching } from '../watching.js';
import { workspaceCopy } from '../workspace-copy.js';

let child: ChildProcess | undefined;
const copy = workspaceCopy('small');
afterEach(() => {
  child?.kill('SIGKILL');
});

function watch() {
  const args = [PROGRAM, 'render', '--watch', '--format', 'text'];
  const watching = startWatching(process.execPath, args, { cwd: copy.folder });
  child = watching.child;
  return watching;
}

function edit(change: (text: string) => string): void {
  const file = path.join(copy.folder, 'projects/demo/passport.yaml');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** What was made, with ordinary blanks. */
const printed = () =>
  readFileSync(path.join(copy.folder, 'out/demo/demo.txt'), 'utf8').replaceAll('\u00A0', ' ');

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
    expect(readdirSync(path.join(copy.folder, 'out/demo'))).toEqual(['demo.txt']);
  });
});
