import { normalizeName } from '../../language/russian/normalize.js';
import { defineRule } from '../define-rule.js';
import type { RuleReport } from '../rule.js';
import { wordFix } from '../word-fix.js';
import { type DuplicateArgs, duplicatePage } from './duplicate.page.js';
import type { NumberedItem } from './numbered-item.js';
import type { NumberedList } from './numbered-lists.js';
import { numberedListsIn } from './workspace-lists.js';

/** The number after this one, in the same writing, where nobody has it yet. */
function nextNumber(item: NumberedItem, taken: ReadonlySet<string>): string | undefined {
  const { ordinal, number } = item;
  if (ordinal === undefined || number === undefined || !/\d/.test(number)) return undefined;
  const next = [...ordinal.parts.slice(0, -1), (ordinal.parts.at(-1) ?? 0) + 1];
  if (taken.has(next.join('.'))) return undefined;
  return number.replace(/\d+(?=\D*$)/, String(next.at(-1)));
}

function keyOf({ ordinal, number }: NumberedItem): string | undefined {
  return ordinal?.key ?? (number === undefined ? undefined : normalizeName(number) || number);
}

function repeatsIn({ kind, items }: NumberedList): readonly RuleReport<DuplicateArgs>[] {
  const first = new Map<string, NumberedItem>();
  const taken = new Set(items.flatMap((item) => keyOf(item) ?? []));
  const reports: RuleReport<DuplicateArgs>[] = [];
  let last: string | undefined;
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined || item.number === undefined) continue;
    const before = first.get(key);
    const follows = last === key;
    last = key;
    if (before === undefined) {
      first.set(key, item);
      continue;
    }
    const isAgain = kind === 'sections' && normalizeName(item.text) === normalizeName(before.text);
    const suggestion = follows && !isAgain ? nextNumber(item, taken) : undefined;
    reports.push({
      at: item.numberPlace,
      args: { list: kind, number: item.number, text: item.text, firstText: before.text, isAgain },
      ...(isAgain && { severity: 'info' }),
      related: [{ at: before.numberPlace, label: 'first' }],
      ...(suggestion !== undefined && {
        suggestion,
        ...wordFix([{ place: item.numberPlace, text: item.number }], suggestion, { safe: false }),
      }),
      entity: item.entity,
    });
  }
  return reports;
}

/** Speaks of two items of one list with the same number. */
export const duplicateNumber = defineRule<DuplicateArgs, 'workspace'>({
  id: 'numbering/duplicate',
  severity: 'error',
  scope: 'workspace',
  page: duplicatePage,
  absorbs: ['numbering/gap'],
  check: (workspace, emit) => {
    for (const list of numberedListsIn(workspace)) {
      for (const report of repeatsIn(list)) emit(report);
    }
  },
});
