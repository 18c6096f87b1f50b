import { describe, expect, it } from 'vitest';
import { clip, contains, interval, normalize, overlaps } from '../../src/timing/interval.js';

const june = { from: '2021-06-01', to: '2021-06-30' };
const july = { from: '2021-07-01', to: '2021-07-31' };
const summer = { from: '2021-06-01', to: '2021-08-31' };

describe('intervals', () => {
  it('share days or not, open ends reaching for ever', () => {
    expect(overlaps(june, july)).toBe(false);
    expect(overlaps(june, { from: '2021-06-30' })).toBe(true);
    expect(overlaps({ to: '2021-06-01' }, june)).toBe(true);
    expect(overlaps({}, june)).toBe(true);
  });

  it('contain each other', () => {
    expect(contains(summer, july)).toBe(true);
    expect(contains(july, summer)).toBe(false);
    expect(contains({ from: '2021-01-01' }, { from: '2021-06-01' })).toBe(true);
    expect(contains(june, { from: '2021-06-10' })).toBe(false);
  });

  it('are clipped to what both have', () => {
    expect(clip(summer, { from: '2021-08-01' })).toEqual({ from: '2021-08-01', to: '2021-08-31' });
    expect(clip({ from: '2021-06-15' }, june)).toEqual({ from: '2021-06-15', to: '2021-06-30' });
    expect(clip({ to: '2021-06-15' }, {})).toEqual({ to: '2021-06-15' });
    expect(clip(june, july)).toBeUndefined();
  });

  it('leave out the keys of open ends', () => {
    expect(Object.keys(interval(undefined, undefined))).toEqual([]);
    expect(Object.keys(interval('2021-06-01', undefined))).toEqual(['from']);
    expect(Object.keys(interval(undefined, '2021-06-01'))).toEqual(['to']);
  });

  it('are put in order, those that share days made one', () => {
    expect(normalize([july, june])).toEqual([june, july]);
    expect(normalize([july, summer])).toEqual([summer]);
    expect(normalize([june, { from: '2021-06-20', to: '2021-07-10' }])).toEqual([
      { from: '2021-06-01', to: '2021-07-10' },
    ]);
    expect(normalize([june, { from: '2021-06-20' }])).toEqual([{ from: '2021-06-01' }]);
    expect(normalize([july, { to: '2021-07-01' }])).toEqual([{ to: '2021-07-31' }]);
    expect(normalize([june])).toEqual([june]);
  });

  it('without a year keep their order and lose repeats', () => {
    const december = { from: '--12-01', to: '--12-31' };
    const may = { from: '--05-01', to: '--05-31' };
    expect(normalize([december, may, december])).toEqual([december, may]);
  });
});
