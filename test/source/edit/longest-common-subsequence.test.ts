import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestCommonSubsequence } from '../../../src/source/edit/longest-common-subsequence.js';

const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });

/** The length of the longest common subsequence, by trying everything. */
function longest(before: readonly string[], after: readonly string[]): number {
  const [first, ...others] = before;
  if (first === undefined || after.length === 0) return 0;
  const at = after.indexOf(first);
  const without = longest(others, after);
  return at < 0 ? without : Math.max(without, 1 + longest(others, after.slice(at + 1)));
}

describe('longestCommonSubsequence', () => {
  it('pairs as many equal items as can be, in order', () => {
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const pairs = longestCommonSubsequence(before, after);
        expect(pairs).toHaveLength(longest(before, after));
        for (const [first, second] of pairs) expect(before[first]).toBe(after[second]);
        const rises = pairs.every(([first, second], index) => {
          const [lastFirst, lastSecond] = pairs[index - 1] ?? [-1, -1];
          return first > lastFirst && second > lastSecond;
        });
        expect(rises).toBe(true);
      }),
    );
  });

  it('keeps the ends of lists too long to compare whole', () => {
    const before = ['same', ...Array.from({ length: 3000 }, (_, index) => `old ${index}`), 'end'];
    const after = ['same', ...Array.from({ length: 3000 }, (_, index) => `new ${index}`), 'end'];
    expect(longestCommonSubsequence(before, after)).toEqual([
      [0, 0],
      [3001, 3001],
    ]);
  });
});
