import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCorpus } from '../../bench/corpus.mjs';
import { checkFiles } from './check-files.js';
import { changeData, dataChanges } from './mutate-data.js';
import { changeText, textChanges } from './mutate-text.js';
import { wrongPlaces } from './positions.js';

/** More by hand: FUZZ_RUNS=5000 npx vitest run test/robustness --testTimeout 600000 */
const RUNS = Number(process.env.FUZZ_RUNS ?? 120);

const { files: clean } = makeCorpus({ files: 4 });
const names = [...clean.keys()];

/** Runs everything over the workspace with one file changed, twice. */
async function check(file: string, text: string): Promise<void> {
  const files = new Map([...clean, [file, text]]);
  const findings = await checkFiles(files);
  expect(wrongPlaces(findings, files)).toEqual([]);
  for (const { message } of findings) expect(message).toMatch(/\S/);
  expect(await checkFiles(files)).toEqual(findings);
}

describe('a workspace with a spoiled document', () => {
  it('is checked to the end, each finding at a place that exists, after changes of lines', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), textChanges, async (file, changes) =>
        check(file, changeText(clean.get(file) ?? '', changes)),
      ),
      { numRuns: RUNS },
    ));

  it('is checked to the end after changes of values', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), dataChanges, async (file, changes) =>
        check(file, changeData(clean.get(file) ?? '', changes)),
      ),
      { numRuns: RUNS },
    ));

  it('is checked to the end with any text at all in a file', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json().map((json) => `kind: passport\n${json}`),
        ),
        check,
      ),
      { numRuns: RUNS },
    ));

  it('is checked to the end with any bytes in a file', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const head = new TextEncoder().encode('kind: passport\n');
        const files = new Map<string, string | Uint8Array>(clean);
        await checkFiles(files.set('x.yaml', Uint8Array.from([...head, ...bytes])));
      }),
      { numRuns: RUNS },
    ));
});
