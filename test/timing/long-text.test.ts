import { describe, expect, it } from 'vitest';
import { parseTiming } from '../../src/timing/index.js';

const MEGABYTE = 1_000_000;

describe('long and hostile text', () => {
  it.each(['(', 'до ', '1', '1,', '«', 'İ', 'за 1 до ', '__ '])(
    'a megabyte of %j ends',
    (piece) => {
      const text = piece.repeat(MEGABYTE / piece.length);
      expect(parseTiming(text).text).toBe(text);
    },
  );

  it('reads the beginning of an endless term and keeps the rest as a note', () => {
    const rest = ' слово'.repeat(3000);
    const { intervals, notes } = parseTiming(`июнь 2021,${rest}`);
    expect(intervals).toEqual([{ from: '2021-06-01', to: '2021-06-30' }]);
    expect(notes.join('').length).toBeGreaterThan(rest.length - 10);
  });

  it('keeps offsets where lower case is longer', () => {
    const [problem] = parseTiming('İİ сентябырь 2021').problems;
    expect(problem).toMatchObject({ text: 'сентябырь', start: 3, end: 12 });
  });
});
