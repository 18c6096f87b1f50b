import { describe, expect, it } from 'vitest';
import { type Kind, readList, readMarkers } from '../../bench/accuracy/list.mjs';

describe('a list of expected findings', () => {
  it('gives id, kind, rules, place and note of each line', () => {
    const text = '# id\tkind\n\nD1\terror\ta/b|c/d\tplan.yaml:7\tпочему\r\nD2\tinfo\t-\t-\n';
    expect(readList(text)).toEqual([
      {
        id: 'D1',
        kind: 'error',
        rules: ['a/b', 'c/d'],
        place: { file: 'plan.yaml', lines: [7, 7] },
        note: 'почему',
      },
      { id: 'D2', kind: 'info', rules: [], place: {}, note: '' },
    ]);
  });

  it('names the line that it cannot read', () => {
    expect(() => readList('D1\tserious\ta/b\t-')).toThrow('line 1');
    expect(() => readList('D1\terror\ta/b\tsomewhere there')).toThrow('somewhere there');
  });

  it('is read from markers, at their own line or above it', () => {
    const text =
      'a: 1 # expect: dates/order D1, text/dash D2\n# follows: dates/sequence -\n\nb: 2\n';
    const severity = (rule: string): Kind => (rule === 'text/dash' ? 'info' : 'error');
    expect(
      readMarkers(text, 'plan.yaml', severity).map(({ kind, rules, place }) => [
        kind,
        rules[0],
        place.lines,
      ]),
    ).toEqual([
      ['error', 'dates/order', [1, 1]],
      ['info', 'text/dash', [1, 1]],
      ['error', 'dates/sequence', [4, 4]],
    ]);
  });
});
