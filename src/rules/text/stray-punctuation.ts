import { valueAt } from '../../model/value-at.js';
import type { WrittenText } from '../../model/written-texts.js';
import { strayEnd } from './stray-end.js';
import { strayPunctuationPage } from './stray-punctuation.page.js';
import { everyMatch, type Slip, textRule } from './text-rule.js';

/** «, ,», «;,», «..»: of two signs one is left. «Зачем?..» has its two dots by right, and «../план.docx» is a path. */
const DOUBLED = /([,;:])(?:[ \u00a0]*[,;:])+|(?<![.?!])\.\.(?![./\\])|,\.(?!\.)/g;

/** Whether a text stands in a list whose items all end with a comma, as in an enumeration. */
function isEnumerated({ place }: WrittenText): boolean {
  const { source, path } = place;
  const list = valueAt({ source, path: path.slice(0, -1) });
  if (!Array.isArray(list) || list.length < 2) return false;
  const items: readonly unknown[] = list.slice(0, -1);
  return items.every((item) => typeof item === 'string' && /[,;]\s*$/.test(item));
}

function lastComma(text: WrittenText): readonly Slip[] {
  const start = strayEnd(text.text);
  if (start === undefined || isEnumerated(text)) return [];
  return [{ start, end: text.text.length, right: '' }];
}

/** Speaks of signs that are left over: two commas in a row, a comma at the end. */
export const strayPunctuation = textRule({
  id: 'text/stray-punctuation',
  severity: 'warning',
  page: strayPunctuationPage,
  sign: /[,;:][ \u00a0]*[,;:]|\.\.|,\.|,\s*$/m,
  slipsIn: (text) => {
    const doubled = everyMatch(text.text, DOUBLED, ([, first]) => first ?? '.');
    const [end] = lastComma(text);
    const isApart = end !== undefined && doubled.every((slip) => slip.end <= end.start);
    return isApart ? [...doubled, end] : doubled;
  },
});
