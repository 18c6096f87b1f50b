import { isMapping } from '../../schema/value-type.js';
import { type Place, within } from '../../source/source-file.js';

/** A value of a document together with its place: linking never loses where a fact stands. */
export interface Cursor {
  readonly value: unknown;
  readonly place: Place;
}

/** What stands in a field, without its place. */
function valueIn(cursor: Cursor | undefined, name: string): unknown {
  if (cursor === undefined || !isMapping(cursor.value)) return undefined;
  return Object.hasOwn(cursor.value, name) ? (cursor.value[name] ?? undefined) : undefined;
}

/** The value of a field, where there is one. */
export function field(cursor: Cursor | undefined, name: string): Cursor | undefined {
  const value = valueIn(cursor, name);
  if (cursor === undefined || value === undefined) return undefined;
  return { value, place: within(cursor.place, name) };
}

const NOTHING: readonly never[] = [];

/** The items of a list; a single value counts as a list of one; nothing as an empty list. */
export function itemsOf(cursor: Cursor | undefined): readonly Cursor[] {
  if (cursor === undefined) return NOTHING;
  if (!Array.isArray(cursor.value)) return [cursor];
  const { place } = cursor;
  const items: Cursor[] = [];
  const values: readonly unknown[] = cursor.value;
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    // A list keeps the indexes of the file even where an ill-formed item was left out.
    if (value !== undefined && value !== null) items.push({ value, place: within(place, index) });
  }
  return items;
}

/** The items of a field. */
export function items(cursor: Cursor | undefined, name: string): readonly Cursor[] {
  return itemsOf(field(cursor, name));
}

/**
 * `flatMap` that takes no more room than its result needs: a workspace has a hundred thousand such
 * lists, most of them empty or of one item.
 */
export function gather<T>(
  cursors: readonly Cursor[],
  take: (cursor: Cursor) => T | readonly T[],
): readonly T[] {
  return cursors.length === 0 ? NOTHING : cursors.flatMap(take).slice();
}

/** The entries of a mapping, in order. */
export function entries(cursor: Cursor | undefined): readonly { key: string; cursor: Cursor }[] {
  if (cursor === undefined || !isMapping(cursor.value)) return [];
  return Object.entries(cursor.value).map(([key, value]) => ({
    key,
    cursor: { value, place: within(cursor.place, key) },
  }));
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}

/** The text of a value: texts and numbers only. */
export function textOf(cursor: Cursor | undefined): string | undefined {
  return asText(cursor?.value);
}

/** The text of a field. Four fields of ten are asked for it alone, and no place is made for them. */
export function text(cursor: Cursor | undefined, name: string): string | undefined {
  return asText(valueIn(cursor, name));
}

/** The texts of a field that holds one text or a list of them. */
export function texts(cursor: Cursor | undefined, name: string): readonly string[] {
  return gather(items(cursor, name), (item) => textOf(item) ?? text(item, 'text') ?? []);
}

/** The text of a field, when it is one of those allowed. */
export function choice<T extends string>(
  cursor: Cursor | undefined,
  name: string,
  allowed: readonly T[],
): T | undefined {
  const written = text(cursor, name);
  return allowed.find((value) => value === written);
}
