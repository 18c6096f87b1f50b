/**
 * Remembers what was computed of an object: several callers ask the same of it. The object must never
 * change; what is remembered goes with it.
 */
export function oncePer<K extends object, T>(compute: (object: K) => T): (object: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (object) => {
    const before = known.get(object);
    if (before !== undefined) return before.value;
    const value = compute(object);
    known.set(object, { value });
    return value;
  };
}
