import { type Line, lineText } from '../../pieces/piece.js';
import { type Draft, type Leaf, leafOf } from '../draft.js';
import type { Ledger } from '../ledger.js';
import { listedItems } from '../text/items.js';
import { flatText } from '../text/joined-text.js';

/** «Подготовка: методисты»: what is done, and by whom. */
const PART = /^([А-ЯЁ][а-яё]+(?:\s[а-яё]+){0,4}):\s+(.+)$/s;

/**
 * The executors of an event as written: one text, or one to each item of a list. Parts («Подготовка:
 * …») are told apart only where every line has one.
 */
export function readExecutors(lines: readonly Line[], ledger: Ledger): Draft | undefined {
  if (lines.length === 0) return undefined;
  const parts = lines.map((line) => PART.exec(lineText(line)));
  const from = lines[0]?.origin;
  const leaf = (text: string): Leaf => ({ leaf: text, ...(from && { from }) });
  if (parts.every((part) => part !== null)) {
    ledger.take(lines, 'field');
    return parts.map((part) => ({ who: leaf(part?.[2] ?? ''), does: leaf(part?.[1] ?? '') }));
  }
  const items = dashed(lines) ?? listedItems(lines).map(({ text }) => text);
  if (items.length < 2) return leafOf(flatText(lines).replace(/^[-–•]\s*/, ''), lines, ledger);
  ledger.take(lines, 'field');
  return items.map(leaf);
}

const DASH = /(?:^|;\s*)[-–•]\s+/;

/** «- Отдел; - школы.» in one line. */
function dashed(lines: readonly Line[]): readonly string[] | undefined {
  const text = flatText(lines);
  if (!/^[-–•]\s/.test(text)) return undefined;
  return text
    .split(DASH)
    .map((part) => part.replace(/[;.]\s*$/, '').trim())
    .filter((part) => part !== '');
}
