import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFile } from '../../src/source/replace-file.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'replace-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a file is replaced whole', () => {
  it('with the folders it needs and nothing left beside', () => {
    const file = path.join(folder, 'мои проекты', 'план', 'a.txt');
    expect(replaceFile(file, 'раз')).toBeUndefined();
    expect(replaceFile(file, 'два')).toBeUndefined();
    expect(readFileSync(file, 'utf8')).toBe('два');
    expect(readdirSync(path.dirname(file))).toEqual(['a.txt']);
  });

  it('or not at all: a file stands where a folder is needed', () => {
    const stone = path.join(folder, 'stone');
    writeFileSync(stone, 'x');
    const failure = replaceFile(path.join(stone, 'a', 'b.txt'), 'раз');
    expect(failure).toEqual({ code: 'ENOTDIR', folder: stone });
    expect(readFileSync(stone, 'utf8')).toBe('x');
  });

  it('or not at all: a folder stands in its place', () => {
    const file = path.join(folder, 'a');
    mkdirSync(path.join(file, 'b'), { recursive: true });
    expect(replaceFile(file, 'раз')).toHaveProperty('code');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it.skipIf(!existsSync('/proc/self'))(
    'and ends where the system lets no folder be made (needs /proc)',
    () => {
      expect(replaceFile('/proc/nowhere/a/b.txt', 'раз')).toEqual({
        code: 'no-folder',
        folder: '/proc',
      });
    },
  );
});
