import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCorpus } from '../../bench/corpus.mjs';
import { buildProgram, PROGRAM } from './built-program.js';

/** Large enough for two parts. */
const FILES = 121;
const PATIENCE_MS = 120_000;

function validate(folder: string, ...options: string[]): Promise<string> {
  const args = [PROGRAM, 'validate', folder, '--format', 'json', ...options];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { maxBuffer: 2 ** 26 }, (_, stdout) => resolve(stdout));
  });
}

describe('a large workspace', () => {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'passport большая '));
    writeCorpus(folder, { files: FILES, defects: 0.2, seed: 3 });
    await buildProgram();
  }, PATIENCE_MS);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it(
    'has the same report from one thread and from two',
    async () => {
      const alone = await validate(folder, '--jobs', '1');
      expect(JSON.parse(alone).summary).toMatchObject({ files: FILES, warnings: 0 });
      expect(JSON.parse(alone).findings.length).toBeGreaterThan(15);
      expect(await validate(folder, '--jobs', '2')).toBe(alone);
    },
    PATIENCE_MS,
  );
});
