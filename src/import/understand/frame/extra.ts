import type { Line, Origin } from '../../pieces/piece.js';
import type { DraftFields } from '../draft.js';
import type { Ledger } from '../ledger.js';
import type { FieldRows } from '../passport/field-rows.js';
import { fieldLines } from '../passport/field-rows.js';
import { joinedText } from '../text/joined-text.js';

/** Text of the file that no field takes. */
export interface ExtraText {
  readonly label: string;
  readonly text: string;
  readonly from: Origin | undefined;
  /** The row it stands after; passports only. */
  readonly after?: string;
}

/** Fields of a passport that an own row may stand after; rows of forms have other names for some. */
const AFTER: Readonly<Record<string, string>> = {
  national: 'upstream',
  federal: 'upstream',
  regional: 'upstream',
  programmes: 'upstream',
  links: 'upstream',
};

/** What is left of a passport's row: all of a row that no form knows, the rest of another. */
export function extraRow(row: FieldRows, ledger: Ledger): ExtraText | undefined {
  const left = fieldLines(row).filter((line) => ledger.shareOf(line) === undefined);
  if (left.length === 0) return undefined;
  ledger.take(left, 'extra');
  const after = row.name ?? row.after;
  return {
    label: row.label,
    text: joinedText(left),
    from: left[0]?.origin,
    ...(after !== undefined && { after: AFTER[after] ?? after }),
  };
}

/** Lines that nothing took, put together where they follow each other. */
export function leftovers(
  lines: readonly Line[],
  ledger: Ledger,
  placeOf: (origin: Origin) => string,
): readonly ExtraText[] {
  const groups: Line[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const isLeft = ledger.shareOf(line) === undefined && line.text !== '';
    const last = groups.at(-1);
    const isSamePlace =
      line.origin.table === last?.[0]?.origin.table && line.origin.row === last?.[0]?.origin.row;
    if (isLeft && isOpen && isSamePlace) last?.push(line);
    else if (isLeft) groups.push([line]);
    isOpen = isLeft;
  }
  return groups.map((group) => {
    ledger.take(group, 'extra');
    const from = group[0]?.origin;
    return { label: placeOf(from ?? {}), text: joinedText(group), from };
  });
}

/** As data of a document. */
export function extraDraft({ label, text, from, after }: ExtraText): DraftFields {
  return {
    label: { leaf: label, words: '' },
    text: { leaf: text, ...(from && { from }) },
    ...(after !== undefined && { after: { leaf: after, words: '' } }),
  };
}
