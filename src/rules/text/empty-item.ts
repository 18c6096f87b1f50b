import { valueAt } from '../../model/value-at.js';
import type { WrittenText } from '../../model/written-texts.js';
import type { Place } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { type EmptyItemArgs, emptyItemPage } from './empty-item.page.js';
import { proseOf, proseTextOf } from './prose.js';

/** Longer texts have words. */
const LONGEST_MARK = 8;
const MARK = String.raw`(?:\d{1,3}[.)]|[а-яё][.)]|[-–—•·▪●*])`;
const BARE = new RegExp(`^(?:${MARK}|[.,;:…]+)?[\\s.,;]*$`);
const BARE_LINE = new RegExp(`^[ \\t]*(${MARK})[ \\t]*[.,;]?[ \\t]*\\r?$`, 'gm');
const FULL_LINE = new RegExp(`^[ \\t]*${MARK}[ \\t]+\\S`, 'm');
const DASH = /^[-–—]$/;

/** A line without words, as it stands among all texts in one. */
const BARE_AMONG = new RegExp(`^(?:[ \\t]*(?:${MARK}|[.,;:…]+)|[ \\t]+)[ \\t.,;]*\\r?$`, 'm');

/** The fields that say what an item of a list is. */
const SAYING: ReadonlySet<string | number> = new Set(['text', 'name', 'title']);

/** The list that a text is an item of, by itself or as the words of one. */
function listOf({ source, path }: Place): readonly unknown[] | undefined {
  const last = path.at(-1);
  const isSaid = last !== undefined && SAYING.has(last) && typeof path.at(-2) === 'number';
  if (!isSaid && typeof last !== 'number') return undefined;
  const list = valueAt({ source, path: path.slice(0, isSaid ? -2 : -1) });
  return Array.isArray(list) ? list : undefined;
}

function isBareItem({ place, text }: WrittenText): boolean {
  if (text.length > LONGEST_MARK || !BARE.test(text.trim())) return false;
  const list = listOf(place);
  // A dash by itself says that there is nothing.
  return list !== undefined && (list.length > 1 || !DASH.test(text.trim()));
}

/** Lines of an enumeration within a text that hold nothing but their mark. */
function bareLines({ text }: WrittenText): readonly RegExpExecArray[] {
  if (!text.includes('\n') || !FULL_LINE.test(text)) return [];
  return [...text.matchAll(BARE_LINE)];
}

/** Speaks of items of lists that hold no words. */
export const emptyItem = defineRule<EmptyItemArgs, 'document'>({
  id: 'text/empty-item',
  severity: 'warning',
  scope: 'document',
  page: emptyItemPage,
  check: (document, emit) => {
    if (!BARE_AMONG.test(proseTextOf(document))) return;
    for (const one of proseOf(document)) {
      if (isBareItem(one)) {
        emit({ at: one.place, args: { written: one.text.trim(), isLine: false } });
      }
      for (const { 0: line, 1: mark = '', index } of bareLines(one)) {
        const start = index + line.indexOf(mark);
        const part = { start, end: start + mark.length };
        emit({ at: { ...one.place, part }, args: { written: mark, isLine: true } });
      }
    }
  },
});
