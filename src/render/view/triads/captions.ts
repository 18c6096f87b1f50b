import type { Figure, MadeTable, TriadsDocument } from '../../../model/triads.js';
import type { CaptionView } from './shape.js';

/** What stands over a made table; texts refer to it by the table's name: `{table:triads}`. */
export function tableCaption({ tables }: TriadsDocument, table: MadeTable): CaptionView {
  const { label, number, caption } = tables[table] ?? {};
  return { id: table, label: label ?? null, number: number ?? null, name: caption ?? null };
}

/** What stands under a figure; texts refer to it by its id: `{figure:cycle}`. */
export function figureCaption({ id, number, caption }: Figure): CaptionView {
  return { id, label: null, number: number ?? null, name: caption ?? null };
}
