import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyOf } from '../../src/cache/digest.js';
import { openEntry, sealEntry } from '../../src/cache/entry.js';
import { prune } from '../../src/cache/prune.js';
import { openStore } from '../../src/cache/store.js';

const KEY = keyOf('test');
const HOUR_MS = 3_600_000;

let folder = '';
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'passport-store-')), 'cache');
});
afterEach(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

const entries = () => readdirSync(folder).filter((name) => !name.startsWith('.'));
const entry = (key = KEY) => path.join(folder, key);

function age(file: string, hours: number): void {
  const then = new Date(Date.now() - hours * HOUR_MS);
  utimesSync(file, then, then);
}

describe('a key', () => {
  it('tells apart what differs only in where one part ends', () => {
    expect(keyOf('ab', 'c')).not.toBe(keyOf('a', 'bc'));
    expect(keyOf(['a'], [])).not.toBe(keyOf([], ['a']));
    expect(keyOf('a', undefined, 'b')).not.toBe(keyOf('a', 'b'));
    expect(keyOf('a', ['б'])).toBe(keyOf('a', ['б']));
  });
});

describe('an entry', () => {
  it('gives back any plain data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(openEntry(KEY, sealEntry(KEY, value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('is nothing once any of its bytes is changed, or some are missing', () => {
    const whole = sealEntry(KEY, { findings: ['замечание', 1, null] });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = whole.map((byte, index) => (index === at ? byte ^ by : byte));
        expect(openEntry(KEY, changed)).toBeUndefined();
        expect(openEntry(KEY, whole.subarray(0, at))).toBeUndefined();
      }),
    );
  });

  it('is nothing under the key of another', () => {
    expect(openEntry(keyOf('other'), sealEntry(KEY, 1))).toBeUndefined();
  });

  it('is nothing where the file is anything else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(openEntry(KEY, bytes)).toBeUndefined();
      }),
    );
  });
});

describe('a store', () => {
  it('gives back what was kept, and nothing of what was not', () => {
    expect(openStore(folder).read(KEY)).toBeUndefined();
    const store = openStore(folder);
    store.write(KEY, { a: 1 });
    expect(store.close()).toBeUndefined();
    expect(openStore(folder).read(KEY)).toEqual({ a: 1 });
    expect(openStore(folder).read(keyOf('other'))).toBeUndefined();
  });

  it('makes no folder while there is nothing to keep', () => {
    const store = openStore(folder);
    store.read(KEY);
    store.close();
    expect(existsSync(folder)).toBe(false);
  });

  it('keeps a folder of its own out of git, and leaves a folder of others as it is', () => {
    openStore(folder).write(KEY, 1);
    expect(readFileSync(path.join(folder, '.gitignore'), 'utf8')).toBe('*\n');
    const theirs = path.join(path.dirname(folder), 'theirs');
    mkdirSync(theirs);
    writeFileSync(path.join(theirs, 'notes.txt'), 'mine');
    openStore(theirs).write(KEY, 1);
    expect(readdirSync(theirs).sort()).toEqual([KEY, 'notes.txt'].sort());
  });

  it('takes a broken entry for none, and puts a whole one in its place', () => {
    openStore(folder).write(KEY, { a: 1 });
    truncateSync(entry(), statSync(entry()).size - 1);
    const store = openStore(folder);
    expect(store.read(KEY)).toBeUndefined();
    store.write(KEY, { a: 2 });
    expect(openStore(folder).read(KEY)).toEqual({ a: 2 });
  });

  it('says why nothing can be kept, once, and goes on', () => {
    writeFileSync(folder, 'a file where a folder is needed');
    const store = openStore(folder);
    store.write(KEY, 1);
    store.write(keyOf('more'), 2);
    expect(store.read(KEY)).toBeUndefined();
    expect(store.close()).toMatchObject({ code: expect.stringMatching(/^(?:ENOTDIR|EEXIST)$/) });
    expect(readFileSync(folder, 'utf8')).toBe('a file where a folder is needed');
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'reads from a folder that cannot be written (not as root, who may write everywhere)',
    () => {
      openStore(folder).write(KEY, { a: 1 });
      age(entry(), 48);
      chmodSync(folder, 0o500);
      const store = openStore(folder);
      expect(store.read(KEY)).toEqual({ a: 1 });
      store.write(keyOf('new'), 2);
      expect(store.close()).toMatchObject({ code: 'EACCES' });
      chmodSync(folder, 0o700);
    },
  );
});

describe('making room', () => {
  const fill = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      const key = keyOf(index);
      openStore(folder).write(key, 'x'.repeat(1000));
      age(entry(key), count - index);
      return key;
    });

  it('removes what was not used for longest', () => {
    const keys = fill(6);
    prune(folder, new Set(), 3500);
    expect(entries().sort()).toEqual(keys.slice(3).sort());
  });

  it('never removes what the present run uses, however much it is', () => {
    const keys = fill(6);
    prune(folder, new Set(keys), 10);
    expect(entries()).toHaveLength(6);
  });

  it('keeps what has been used of late: reading puts an entry off', () => {
    const keys = fill(3);
    const oldest = keys[0] ?? '';
    age(entry(oldest), 72);
    openStore(folder).read(oldest);
    prune(folder, new Set(), 1200);
    expect(entries()).toEqual([oldest]);
  });

  it('clears away what killed runs left, and touches nothing that is not its own', () => {
    fill(1);
    const names = ['.passport-1.tmp', '.passport-2.tmp', 'notes.txt', 'deadbeef'];
    for (const name of names) writeFileSync(path.join(folder, name), '');
    for (const name of ['.passport-1.tmp', 'notes.txt', 'deadbeef'])
      age(path.join(folder, name), 5);
    prune(folder, new Set(), 0);
    expect(readdirSync(folder).sort()).toEqual(
      ['.gitignore', '.passport-2.tmp', 'deadbeef', 'notes.txt'].sort(),
    );
  });
});
