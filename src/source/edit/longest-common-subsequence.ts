/** Beyond so many pairs to compare, only what is equal at both ends is found. */
const MOST_PAIRS = 4_000_000;

/**
 * The longest common subsequence of two lists: pairs of indexes of equal items, rising in both.
 * Lists too long to compare as a whole keep their equal beginnings and ends.
 */
export function longestCommonSubsequence(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [before: number, after: number])[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const pairs: [number, number][] = [];
  for (let index = 0; index < head; index++) pairs.push([index, index]);
  const middle = middlePairs(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  );
  for (const [first, second] of middle) pairs.push([first + head, second + head]);
  for (let index = tail; index > 0; index--) {
    pairs.push([before.length - index, after.length - index]);
  }
  return pairs;
}

/** By the lengths of what is common to the rests of both lists. */
function middlePairs(before: readonly string[], after: readonly string[]): [number, number][] {
  const width = after.length + 1;
  if (before.length * after.length > MOST_PAIRS) return [];
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (first: number, second: number) => lengths[first * width + second] ?? 0;
  for (let first = before.length - 1; first >= 0; first--) {
    for (let second = after.length - 1; second >= 0; second--) {
      lengths[first * width + second] =
        before[first] === after[second]
          ? at(first + 1, second + 1) + 1
          : Math.max(at(first + 1, second), at(first, second + 1));
    }
  }
  const pairs: [number, number][] = [];
  let first = 0;
  let second = 0;
  while (first < before.length && second < after.length) {
    if (before[first] === after[second]) pairs.push([first++, second++]);
    else if (at(first + 1, second) >= at(first, second + 1)) first++;
    else second++;
  }
  return pairs;
}
