import { describe, expect, it } from 'vitest';
import { type CorpusOptions, makeCorpus } from '../../bench/corpus.mjs';
import { checkFiles } from './check-files.js';

function stated({ file, line, rule }: { file: string; line: number; rule: string }): string {
  return `${file}:${line} ${rule}`;
}

async function findings(options: CorpusOptions) {
  const { files, expected } = makeCorpus(options);
  const found = await checkFiles(files);
  return {
    expected: expected.map(stated).sort(),
    found: found
      .map(({ file, rule, range }) => stated({ file, rule, line: range.start.line }))
      .sort(),
  };
}

describe('the generated corpus', () => {
  it.each([1, 2, 3])('has nothing wrong with it when clean (seed %i)', async (seed) => {
    expect((await findings({ files: 61, seed })).found).toEqual([]);
  });

  it.each([1, 2, 3])(
    'shows each planted defect at its line and nothing else (seed %i)',
    async (seed) => {
      const { expected, found } = await findings({ files: 61, defects: 0.3, seed });
      expect(expected.length).toBeGreaterThan(15);
      expect(found).toEqual(expected);
    },
  );

  it('is the same for the same seed', () => {
    const options = { files: 31, defects: 0.2, seed: 5 };
    expect(makeCorpus(options)).toEqual(makeCorpus(options));
  });
});
