import { valueAt } from '../../model/value-at.js';
import type { WrittenText } from '../../model/written-texts.js';
import { isMapping } from '../../schema/value-type.js';
import { strayEnd } from './stray-end.js';
import { type Slip, textRule } from './text-rule.js';
import { unpairedPage } from './unpaired.page.js';
import { unpairedMarks } from './unpaired-marks.js';

function wordsOf(item: unknown): string {
  if (typeof item === 'string') return item;
  const words = isMapping(item) ? (item.text ?? item.name) : undefined;
  return typeof words === 'string' ? words : '';
}

const OTHER_HALF: Readonly<Record<string, string>> = { '(': ')', ')': '(', '«': '»', '»': '«' };

/** Halves that the other items of the text's list lack: a bracket may be opened in one and closed in another. */
function halvesBeside({ place: { source, path } }: WrittenText): ReadonlySet<string> {
  const at = path.findLastIndex((step) => typeof step === 'number');
  if (at < 0 || at < path.length - 2) return new Set();
  const list = valueAt({ source, path: path.slice(0, at) });
  if (!Array.isArray(list)) return new Set();
  const others = list.filter((_, index) => index !== path[at]);
  return new Set(others.flatMap((item) => unpairedMarks(wordsOf(item)).map(({ mark }) => mark)));
}

function slipsIn(text: WrittenText): readonly Slip[] {
  const marks = unpairedMarks(text.text);
  if (marks.length === 0) return [];
  const beside = halvesBeside(text);
  // What is too much at the end is for `text/stray-punctuation` to say.
  const end = strayEnd(text.text) ?? text.text.length;
  return marks
    .filter(({ mark, at }) => at < end && !beside.has(OTHER_HALF[mark] ?? ''))
    .map(({ at }) => ({ start: at, end: at + 1 }));
}

/** An opening mark with no closing one before the next, or the other way round: inside a pair of pairs, or alone. */
const LONELY = /\((?![^()\0]*\))|(?<!\([^()\0]*)\)|«(?![^«»\0]*»)|(?<!«[^«»\0]*)»/;

/** Speaks of brackets and quotes that are opened and not closed, or closed and not opened. */
export const unpaired = textRule({
  id: 'text/unpaired',
  severity: 'info',
  page: unpairedPage,
  sign: LONELY,
  slipsIn,
});
