import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeCorpus } from '../../../bench/corpus.mjs';
import { openStore } from '../../../src/cache/store.js';
import { isMapping } from '../../../src/schema/value-type.js';
import { validateCached } from '../../../src/workspace/cached/validate-cached.js';

const PATIENCE_MS = 120_000;
const PROJECTS = 6;
/** Each project is a part. */
const DIVISION = { atOnce: 1, partBytes: 1 };
const EVERYTHING = { isWhole: true, includes: () => true, named: new Set<string>() };

let root = '';
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'passport-known-parts-'));
  const { files } = makeCorpus({ files: PROJECTS * 3 + 1 });
  for (const [file, text] of files) put(file, text);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function put(file: string, text: string): void {
  const absolute = path.join(root, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
}

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Checks with what is kept; gives how many parts had to be judged. */
async function judged(): Promise<number> {
  const store = openStore(path.join(root, '.passport/cache'));
  let written = 0;
  const counting = {
    ...store,
    write: (key: string, value: unknown) => {
      if (isMapping(value) && 'outcome' in value) written++;
      store.write(key, value);
    },
  };
  const asked = { root, ...EVERYTHING };
  const use = { store: counting, program: 'a build' };
  await validateCached(asked, { lang: 'ru', division: DIVISION }, use);
  store.close();
  return written;
}

it(
  'judges the parts that a change concerns, and no others',
  async () => {
    const plan = 'projects/project-0002/plan.yaml';
    expect(await judged()).toBe(PROJECTS);
    expect(await judged()).toBe(0);
    put(plan, `${read(plan)}# примечание\n`);
    expect(await judged()).toBe(1);
    put('projects/new/passport.yaml', 'kind: passport\nformat: 1\nid: new\nproject: brand-new\n');
    expect(await judged()).toBe(1);
    put(plan, read(plan).replace(/^project: .*$/m, 'project: project-02'));
    expect(await judged()).toBe(2);
    // Whoever misses a passport asks again when there is another one.
    put('projects/more/passport.yaml', 'kind: passport\nformat: 1\nid: more\nproject: another\n');
    expect(await judged()).toBe(2);
    const directory = 'directory/directory.yaml';
    put(directory, `${read(directory)}# примечание\n`);
    expect(await judged()).toBeGreaterThanOrEqual(PROJECTS);
  },
  PATIENCE_MS,
);
