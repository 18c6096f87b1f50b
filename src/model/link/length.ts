import { parseTiming } from '../../timing/index.js';
import type { Length } from '../regulation.js';
import { type Cursor, field, textOf } from './cursor.js';

const ISO = /^P\d+[YMWD]$/;

/** A length of time, written as «3 месяца» or as `P3M`. */
export function linkLength(cursor: Cursor | undefined, name: string): Length | undefined {
  const value = field(cursor, name);
  const text = textOf(value);
  if (value === undefined || text === undefined) return undefined;
  const iso = ISO.test(text) ? text : parseTiming(text).duration;
  return iso !== undefined && ISO.test(iso) ? { place: value.place, text, iso } : undefined;
}
