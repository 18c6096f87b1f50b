import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/cache/store.js';
import { validateCached } from '../../../src/workspace/cached/validate-cached.js';
import type { Selection, Verdict } from '../../../src/workspace/check-workspace.js';
import {
  type ValidateOptions,
  validateWorkspace,
} from '../../../src/workspace/validate-workspace.js';
import { clearScene, setScene, steps } from './scene.js';

/** More by hand: FUZZ_RUNS=300 npx vitest run test/workspace/cached */
const RUNS = Number(process.env.FUZZ_RUNS ?? 5);
const PATIENCE_MS = 60_000 + RUNS * 30_000;
const PROGRAM = 'this very program';

const optionSets: readonly ValidateOptions[] = [
  { lang: 'ru' },
  { lang: 'en' },
  { lang: 'ru', today: '2020-01-01' },
  { lang: 'ru', today: '2030-01-01' },
  {
    lang: 'ru',
    asked: { levels: { 'dates/order': 'off', 'numbering/figure-missing': 'error' } },
  },
  { lang: 'ru', asked: { profile: 'approval' } },
  { lang: 'ru', shard: { number: 1, of: 2 } },
  { lang: 'ru', shard: { number: 2, of: 2 } },
];

/** Everything at once, and each family of documents by itself. */
const divisions = [
  { atOnce: 1000, partBytes: 0 },
  { atOnce: 1, partBytes: 1 },
] as const;

const selections: readonly Omit<Selection, 'root'>[] = [
  { isWhole: true, includes: () => true, named: new Set() },
  {
    isWhole: false,
    includes: (file) => file === 'projects/smart-leader/plan.yaml',
    named: new Set(['projects/smart-leader/plan.yaml']),
  },
  { isWhole: false, includes: (file) => file.startsWith('projects/'), named: new Set() },
];

/** All that a report can show of a verdict. */
function shown({ files, report, unopened, isConfigWrong, failOn, readText }: Verdict) {
  const places = report.findings.flatMap((one) => [one, ...one.related, ...one.consequences]);
  const texts = [...new Set(places.map(({ file }) => file))].map((file) => [file, readText(file)]);
  return JSON.stringify({
    files: [...files].sort(),
    report,
    unopened,
    isConfigWrong,
    failOn,
    texts,
  });
}

const runs = fc.record({
  step: steps,
  options: fc.constantFrom(...optionSets),
  division: fc.constantFrom(...divisions),
  selection: fc.oneof(
    { arbitrary: fc.constant(selections[0]), weight: 3 },
    { arbitrary: fc.constantFrom(...selections), weight: 1 },
  ),
});

describe('what is kept from run to run', () => {
  it(
    'never changes what is found, whatever happens to the workspace in between',
    () =>
      fc.assert(
        fc.asyncProperty(fc.array(runs, { minLength: 3, maxLength: 8 }), async (history) => {
          const folder = mkdtempSync(path.join(tmpdir(), 'passport-cached-'));
          const root = path.join(folder, 'рабочая папка');
          try {
            setScene(root);
            for (const { step, options, division, selection = selections[0] } of history) {
              if (selection === undefined) continue;
              step(root);
              const asked = { root, ...selection };
              const anew = shown(await validateWorkspace(asked, { ...options, division }));
              for (const _ of ['perhaps known', 'surely known']) {
                const store = openStore(path.join(folder, 'cache'));
                const cache = { store, program: `${PROGRAM} ${division.atOnce}` };
                const kept = await validateCached(asked, { ...options, division }, cache);
                expect(shown(kept)).toBe(anew);
                expect(store.close()).toBeUndefined();
              }
            }
          } finally {
            clearScene(root);
            rmSync(folder, { recursive: true, force: true });
          }
        }),
        { numRuns: RUNS },
      ),
    PATIENCE_MS,
  );
});
