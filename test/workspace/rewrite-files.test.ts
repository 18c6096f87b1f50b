import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/findings/user-error.js';
import { cliWords } from '../../src/language/catalogue/cli.js';
import { rewriteFiles } from '../../src/workspace/rewrite-files.js';

const WORDS = cliWords('ru');
const bytes = (text: string) => new TextEncoder().encode(text);
const isRoot = process.getuid?.() === 0;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'passport-rewrite-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A file with its content, and the change of it. */
function change(name: string, before: string, after: string) {
  const file = path.join(folder, name);
  writeFileSync(file, before);
  return { file, before: bytes(before), after: bytes(after) };
}

const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');

describe('rewriteFiles', () => {
  it('changes every file and leaves nothing beside them', () => {
    rewriteFiles([change('a.yaml', '1', '2'), change('b.yaml', 'x', 'y')], WORDS);
    expect([read('a.yaml'), read('b.yaml')]).toEqual(['2', 'y']);
    expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'b.yaml']);
  });

  it('changes none where one changed meanwhile', () => {
    const first = change('a.yaml', '1', '2');
    const second = change('b.yaml', 'x', 'y');
    writeFileSync(second.file, 'edited');
    expect(() => rewriteFiles([first, second], WORDS)).toThrow(/b\.yaml изменился/);
    expect([read('a.yaml'), read('b.yaml')]).toEqual(['1', 'edited']);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('changes none where one is gone', () => {
    const first = change('a.yaml', '1', '2');
    const second = change('b.yaml', 'x', 'y');
    rmSync(second.file);
    expect(() => rewriteFiles([first, second], WORDS)).toThrow(UserError);
    expect(read('a.yaml')).toBe('1');
    expect(existsSync(second.file)).toBe(false);
  });

  it('waits for no other run: it says that one is at work', () => {
    const first = change('a.yaml', '1', '2');
    writeFileSync(path.join(folder, '.a.yaml.passport-lock'), String(process.pid));
    expect(() => rewriteFiles([first], WORDS)).toThrow(/другой запуск/);
    expect(read('a.yaml')).toBe('1');
  });

  it('takes over from a run that was killed, and clears away what it left', () => {
    const first = change('a.yaml', '1', '2');
    const dead = 2 ** 30;
    writeFileSync(path.join(folder, '.a.yaml.passport-lock'), String(dead));
    writeFileSync(path.join(folder, `.a.yaml.${dead}.passport-tmp`), 'half');
    rewriteFiles([first], WORDS);
    expect(read('a.yaml')).toBe('2');
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  it('takes over a lock that a killed run had no time to fill', () => {
    const first = change('a.yaml', '1', '2');
    const lock = path.join(folder, '.a.yaml.passport-lock');
    writeFileSync(lock, '');
    expect(() => rewriteFiles([first], WORDS)).toThrow(/другой запуск/);
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(lock, longAgo, longAgo);
    rewriteFiles([first], WORDS);
    expect(read('a.yaml')).toBe('2');
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  it.skipIf(process.platform === 'win32')('takes over a lock of the usual kind (a link)', () => {
    const first = change('a.yaml', '1', '2');
    symlinkSync(String(2 ** 30), path.join(folder, '.a.yaml.passport-lock'));
    rewriteFiles([first], WORDS);
    expect(readdirSync(folder)).toEqual(['a.yaml']);
    symlinkSync(String(process.pid), path.join(folder, '.a.yaml.passport-lock'));
    expect(() => rewriteFiles([{ ...first, before: bytes('2') }], WORDS)).toThrow(/другой запуск/);
  });

  it.skipIf(process.platform === 'win32')('keeps links and rights (where there are any)', () => {
    const real = change('real.yaml', '1', '2');
    chmodSync(real.file, 0o640);
    symlinkSync('real.yaml', path.join(folder, 'link.yaml'));
    rewriteFiles([{ ...real, file: path.join(folder, 'link.yaml') }], WORDS);
    expect(lstatSync(path.join(folder, 'link.yaml')).isSymbolicLink()).toBe(true);
    expect(read('real.yaml')).toBe('2');
    expect(statSync(real.file).mode & 0o777).toBe(0o640);
  });

  it.skipIf(isRoot)('refuses a read-only file (root may write those)', () => {
    const first = change('a.yaml', '1', '2');
    chmodSync(first.file, 0o444);
    expect(() => rewriteFiles([first], WORDS)).toThrow(/нет прав/);
    expect(read('a.yaml')).toBe('1');
  });
});
