import { defineRule } from '../define-rule.js';
import { wordFix } from '../word-fix.js';
import { type LetterMarkerArgs, letterMarkerPage } from './letter-marker.page.js';
import type { NumberedItem } from './numbered-item.js';
import type { NumberedList } from './numbered-lists.js';
import { lastOf, prefixOf } from './ordinal-text.js';
import { numberedListsIn } from './workspace-lists.js';

const LETTER = /^\s*([a-zа-яё])\s*([.)]?)\s*$/iu;

interface Slip {
  readonly item: NumberedItem;
  readonly number: string;
  readonly before: NumberedItem;
  readonly right: string;
}

/** Letters that stand alone between two numbers of which just one is missing: «5)», «б)», «7)». */
function slipsIn({ items }: NumberedList): readonly Slip[] {
  return items.flatMap((item, index): readonly Slip[] => {
    const { number } = item;
    const [before, after] = [items[index - 1], items[index + 1]];
    const [, , mark] = LETTER.exec(number ?? '') ?? [];
    if (number === undefined || mark === undefined) return [];
    if (before?.ordinal === undefined || after?.ordinal === undefined) return [];
    const prefix = prefixOf(before.ordinal);
    const isOneMissing =
      prefix === prefixOf(after.ordinal) && lastOf(after.ordinal) - lastOf(before.ordinal) === 2;
    if (!isOneMissing) return [];
    const right = String(lastOf(before.ordinal) + 1);
    return [{ item, number, before, right: `${prefix === '' ? '' : `${prefix}.`}${right}${mark}` }];
  });
}

/** Speaks of a letter in the place of a number. */
export const letterMarker = defineRule<LetterMarkerArgs, 'workspace'>({
  id: 'numbering/letter-marker',
  severity: 'error',
  scope: 'workspace',
  page: letterMarkerPage,
  check: (workspace, emit) => {
    for (const list of numberedListsIn(workspace)) {
      for (const { item, number, before, right } of slipsIn(list)) {
        emit({
          at: item.numberPlace,
          args: { list: list.kind, number, text: item.text, right },
          related: [{ at: before.numberPlace, label: 'before' }],
          suggestion: right,
          // Just one number is missing, and just here.
          ...wordFix([{ place: item.numberPlace, text: number }], right, { safe: true }),
          entity: item.entity,
        });
      }
    }
  },
});
