import { describe, expect, it } from 'vitest';
import { runExample } from '../example.js';
import { triads } from '../small-documents.js';

const figure = (fields: string) => triads(`figures:\n  - {id: cycle${fields}}`);
const THERE = new Set(['figures/cycle.png']);

describe('numbering/figure-missing', () => {
  it.each([
    ['a picture that is there', ', file: figures/cycle.png', []],
    ['another way to write its path', ', file: ./figures/../figures/cycle.png', []],
    ['a figure without a file', ', caption: Цикл', ['info']],
    ['a file that is not there', ', file: figures/cycle-2.png', ['error']],
    ['a file outside the workspace', ', file: ../../cycle.png', ['error']],
  ])('%s', async (_, fields, expected) => {
    const found = await runExample(figure(fields), 'numbering/figure-missing', {
      figureFiles: THERE,
    });
    expect(found.map(({ severity }) => severity)).toEqual(expected);
  });

  it('says nothing of files nobody has looked for', async () => {
    const found = await runExample(figure(', file: cycle-2.png'), 'numbering/figure-missing');
    expect(found).toEqual([]);
  });
});
