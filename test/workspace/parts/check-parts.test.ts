import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCorpus } from '../../../bench/corpus.mjs';
import { RULES } from '../../../src/rules/registry.js';
import { checkWorkspace } from '../../../src/workspace/check-workspace.js';
import { readConfig, ruleSettings } from '../../../src/workspace/config.js';
import { openWorkspace } from '../../../src/workspace/open-workspace.js';
import { checkParts } from '../../../src/workspace/parts/check-parts.js';
import type { TellParts } from '../../../src/workspace/parts/work-through.js';

const EXAMPLES = path.join(import.meta.dirname, '../../../examples');
const LANG = 'ru';

/** Each family of documents by itself. */
const SMALLEST = 1;

async function whole(root: string) {
  const everything = { isWhole: true, includes: () => true, named: new Set<string>() };
  const { report } = await checkWorkspace({ root, ...everything }, { lang: LANG });
  return report.findings;
}

async function inParts(root: string, partBytes: number, tell?: TellParts) {
  const { config, document } = await readConfig(root);
  const { files, open } = openWorkspace(root, config, {});
  const { findings } = await checkParts({
    root,
    lang: LANG,
    files: files.filter((file) => file !== document?.source.file),
    open,
    run: { rules: RULES, settings: ruleSettings(config), lang: LANG },
    partBytes,
    ...(tell && { tell }),
  });
  return findings;
}

describe('a workspace checked part by part', () => {
  let corpus = '';
  beforeAll(() => {
    corpus = mkdtempSync(path.join(tmpdir(), 'passport-parts-'));
    writeCorpus(corpus, { files: 61, defects: 0.4, seed: 11 });
  });
  afterAll(() => rmSync(corpus, { recursive: true, force: true }));

  it.each(['smart-leader', 'flawed'])(
    'has the findings of the whole: examples/%s',
    async (name) => {
      const root = path.join(EXAMPLES, name);
      expect(await inParts(root, SMALLEST)).toEqual(await whole(root));
    },
  );

  it.each([SMALLEST, 200_000])(
    'has the findings of the whole: a corpus, %i bytes',
    async (bytes) => {
      const findings = await whole(corpus);
      expect(findings.length).toBeGreaterThan(15);
      expect(await inParts(corpus, bytes)).toEqual(findings);
    },
  );

  it('tells how much of it is done, up to all', async () => {
    const told: [number, number][] = [];
    await inParts(corpus, SMALLEST, (taken, total) => told.push([taken, total]));
    const total = told.at(-1)?.[1] ?? 0;
    expect(total).toBeGreaterThan(5);
    expect(told).toEqual(
      Array.from({ length: total }, (_, at) => [Math.min(at + 1, total), total]),
    );
  });
});
