import type { Context } from '../context.js';
import { type Draft, leafOf } from '../draft.js';
import { joinedText } from '../text/joined-text.js';
import { type FieldRows, fieldLines } from './field-rows.js';

/** The text of a row. */
export function textField(field: FieldRows | undefined, { ledger }: Context): Draft | undefined {
  if (field === undefined) return undefined;
  const lines = fieldLines(field);
  return leafOf(joinedText(lines), lines, ledger);
}
