const SIGNS = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** 4 as IV. Numbers are those of sections and stages, from 1 to a few dozen. */
export function roman(number: number): string {
  let rest = number;
  let written = '';
  for (const [value, sign] of SIGNS) {
    while (rest >= value) {
      written += sign;
      rest -= value;
    }
  }
  return written;
}
