import { type Cursor, text } from './cursor.js';

/** Those of the named fields that hold a text, under their names: made to be spread into a value. */
export function textFields<K extends string>(
  cursor: Cursor | undefined,
  ...names: readonly K[]
): { readonly [N in K]?: string } {
  const found: { [N in K]?: string } = {};
  for (const name of names) {
    const value = text(cursor, name);
    if (value !== undefined) found[name] = value;
  }
  return found;
}
