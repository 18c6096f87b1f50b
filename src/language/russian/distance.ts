/**
 * Edit distance in which a swap of neighbours counts once (optimal string alignment).
 *
 * Own code rather than a library: `fastest-levenshtein` and `leven` know no swaps, the commonest
 * slip of the keyboard, and `damerau-levenshtein` has no cut-off, which is what makes a scan over
 * a directory cheap.
 *
 * @returns the distance, or `Infinity` when it exceeds `max`
 */
export function editDistance(a: string, b: string, max = Number.POSITIVE_INFINITY): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > max) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const value = cell(a, b, i, j, row, last, before);
      row.push(value);
      if (value < least) least = value;
    }
    if (least > max) return Number.POSITIVE_INFINITY;
    before = last;
    last = row;
  }
  const distance = at(last, b.length);
  return distance <= max ? distance : Number.POSITIVE_INFINITY;
}

function cell(
  a: string,
  b: string,
  i: number,
  j: number,
  row: readonly number[],
  last: readonly number[],
  before: readonly number[],
): number {
  const cost = a[i - 1] === b[j - 1] ? 0 : 1;
  const value = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost);
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(value, at(before, j - 2) + 1) : value;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

/** How many slips a word of this length may hold and still be taken for another one. */
export function allowedSlips(length: number): number {
  if (length <= 2) return 0;
  if (length <= 5) return 1;
  return length <= 12 ? 2 : 3;
}
