import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCorpus } from '../../../bench/corpus.mjs';
import { checkSets } from '../../../src/cli/render/check-sets.js';
import { findingCounter, isError } from '../../../src/cli/render/choose-sets.js';

const folder = mkdtempSync(path.join(tmpdir(), 'passport-sets-'));
const FLAWED = path.resolve(import.meta.dirname, '../../../examples/flawed');

beforeAll(() => {
  writeCorpus(folder, { files: 25, defects: 0.5 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const whole = (root: string) => ({
  root,
  isWhole: true,
  includes: () => true,
  named: new Set<string>(),
});

async function errors(root: string, projects: readonly string[]) {
  const { checked, sets } = await checkSets(whole(root), projects, { lang: 'ru' });
  const count = findingCounter(checked, sets, isError);
  return new Map(sets.map((set) => [set.id, count(set)]));
}

describe('sets of which some are asked for', () => {
  it.each([
    ['the flawed example', FLAWED],
    ['a corpus', folder],
  ])('have the errors they have among all: %s', async (_name, root) => {
    const all = await errors(root, []);
    expect([...all.values()].some((count) => count > 0)).toBe(true);
    const ids = [...all.keys()].filter((id) => id !== 'mentoring');
    for (const id of ids) expect((await errors(root, [id])).get(id)).toBe(all.get(id));
  });

  it('are found among all where a name is not known', async () => {
    const { sets } = await checkSets(whole(FLAWED), ['smart-leadr'], { lang: 'ru' });
    expect(sets.map(({ id }) => id)).toContain('smart-leader');
  });

  it('have nothing said of documents whose head alone was read', async () => {
    const clean = mkdtempSync(path.join(tmpdir(), 'passport-clean-'));
    writeCorpus(clean, { files: 10 });
    const { checked } = await checkSets(whole(clean), ['project-0001'], { lang: 'ru' });
    rmSync(clean, { recursive: true, force: true });
    expect(checked.files.filter((file) => file.includes('project-0002'))).not.toEqual([]);
    expect(checked.report.findings).toEqual([]);
  });

  it('leave other projects unread', async () => {
    const { checked } = await checkSets(whole(FLAWED), ['district-leaders'], { lang: 'ru' });
    expect(checked.loaded.workspace.projects.map(({ id }) => id)).not.toContain('smart-leader');
  });
});
