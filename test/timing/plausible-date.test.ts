import { describe, expect, it } from 'vitest';
import { parseTiming } from '../../src/timing/index.js';

const project = { from: '2021-01-01', to: '2022-12-31' };

describe('figures that may be a date or the number of a section', () => {
  it.each([
    ['1.1.21', ['2021-01-01/2021-01-01']],
    ['5.9.22 г.', ['2022-09-05/2022-09-05']],
    ['1.9.21 – 5.6.22', ['2021-09-01/2022-06-05']],
    ['1.1.23', []],
    ['1.1.2', []],
    ['9.9.29', []],
    ['п. 1.1.21', []],
    ['1.1.21.4', []],
  ])('«%s» in a project of 2021 and 2022: %j', (phrase, expected) => {
    const { intervals, text } = parseTiming(phrase, { project });
    expect(intervals.map(({ from, to }) => `${from}/${to}`)).toEqual(expected);
    expect(text).toBe(phrase);
  });

  it('are not told without a project, or with one whose term is not known', () => {
    for (const context of [undefined, {}, { project: {} }]) {
      expect(parseTiming('1.1.21', context).problems.map(({ code }) => code)).toEqual([
        'unreadable',
      ]);
    }
  });
});
