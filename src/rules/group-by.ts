/** Things with one key, each lot in the order of the things; the lots in the order of their first ones. */
export function groupBy<T>(all: Iterable<T>, keyOf: (one: T) => string): readonly (readonly T[])[] {
  const lots = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const there = lots.get(key);
    if (there === undefined) lots.set(key, [one]);
    else there.push(one);
  }
  return [...lots.values()];
}
