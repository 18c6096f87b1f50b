import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCorpus } from '../../bench/corpus.mjs';
import { buildProgram, PROGRAM } from './built-program.js';
import { runProgram } from './run-program.js';

const folder = mkdtempSync(path.join(tmpdir(), 'passport-pipes-'));
const shell = promisify(execFile);

beforeAll(async () => {
  await buildProgram();
  writeCorpus(folder, { files: 61, defects: 0.3 });
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('standard output', () => {
  it('is whole JSON and nothing beside it', async () => {
    const { status, stdout, stderr } = await runProgram(['validate', '--format', 'json'], {
      cwd: folder,
    });
    expect(status).toBe(1);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, summary: { documents: 61 } });
  });

  it('is the same in every run', async () => {
    const runs = [1, 2].map(() => runProgram(['validate'], { cwd: folder }));
    const [first, second] = await Promise.all(runs);
    expect(second).toEqual(first);
  });

  it.skipIf(process.platform === 'win32')(
    'may be closed by its reader (a shell of Unix is needed)',
    async () => {
      const command = `"${process.execPath}" "${PROGRAM}" validate --format json | head -n 1`;
      const { stdout, stderr } = await shell('sh', ['-c', command], { cwd: folder });
      expect({ stdout, stderr }).toEqual({ stdout: '{\n', stderr: '' });
    },
  );
});
