import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/cache/store.js';
import { validateCached } from '../../../src/workspace/cached/validate-cached.js';
import { validateWorkspace } from '../../../src/workspace/validate-workspace.js';

const FLAWED = path.resolve(import.meta.dirname, '../../../examples/flawed');
const PATIENCE_MS = 120_000;
const EVERYTHING = { isWhole: true, includes: () => true, named: new Set<string>() };
/** Each family of documents is a part with an entry of its own. */
const OPTIONS = { lang: 'ru', division: { atOnce: 1, partBytes: 1 } } as const;

let folder = '';
let expected = '';
const root = () => path.join(folder, 'root');
const whole = () => path.join(folder, 'whole');
const spoilt = () => path.join(folder, 'spoilt');

async function report(cache: string, program = 'a build'): Promise<string> {
  const store = openStore(cache);
  const asked = { root: root(), ...EVERYTHING };
  const verdict = await validateCached(asked, OPTIONS, { store, program });
  store.close();
  return JSON.stringify(verdict.report);
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'passport-corrupt-'));
  cpSync(FLAWED, root(), { recursive: true });
  const verdict = await validateWorkspace({ root: root(), ...EVERYTHING }, OPTIONS);
  expected = JSON.stringify(verdict.report);
  expect(await report(whole())).toBe(expected);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Harm = (file: string, other: string, at: number) => void;

const HARMS: Readonly<Record<string, Harm>> = {
  cut: (file, _, at) => writeFileSync(file, readFileSync(file).subarray(0, at)),
  changed: (file, _, at) => {
    const bytes = readFileSync(file);
    const where = at % bytes.length;
    bytes[where] = (bytes[where] ?? 0) ^ 1;
    writeFileSync(file, bytes);
  },
  'of another': (file, other) => copyFileSync(other, file),
  'a folder': (file) => {
    rmSync(file);
    mkdirSync(file);
  },
  gone: (file) => rmSync(file),
};

describe('spoilt entries', () => {
  it(
    'are found out and made anew, whatever has become of them',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.array(
            fc.tuple(fc.constantFrom(...Object.keys(HARMS)), fc.nat(), fc.nat(), fc.nat(100_000)),
            { minLength: 1, maxLength: 4 },
          ),
          async (harms) => {
            rmSync(spoilt(), { recursive: true, force: true });
            cpSync(whole(), spoilt(), { recursive: true });
            const names = readdirSync(spoilt()).filter((name) => !name.startsWith('.'));
            const pick = (number: number) => names[number % names.length] ?? '';
            const hit = new Map(harms.map((harm) => [pick(harm[1]), harm]));
            for (const [name, [harm, , other, at]] of hit) {
              HARMS[harm]?.(path.join(spoilt(), name), path.join(whole(), pick(other)), at);
            }
            expect(await report(spoilt())).toBe(expected);
            expect(await report(spoilt())).toBe(expected);
          },
        ),
        { numRuns: 25 },
      ),
    PATIENCE_MS,
  );

  it('are not those of another build', async () => {
    const before = readdirSync(whole()).length;
    expect(await report(whole(), 'another build')).toBe(expected);
    expect(readdirSync(whole()).length).toBeGreaterThan(before + 2);
  });
});
