import type { OwnRow } from '../../model/document-parts.js';
import type { ValueOf } from '../form/shape.js';
import type { EXTRA } from './shapes.js';

/** The rows of the author's own; the form finds each its place. */
export function ownRows(rows: readonly OwnRow[]): ValueOf<typeof EXTRA> {
  return rows.map((row) => ({ ...row, after: row.after ?? '' }));
}
