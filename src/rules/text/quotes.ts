import { quotesPage } from './quotes.page.js';
import { type Slip, textRule } from './text-rule.js';

const MARK = /["“”]/;
const MARKS = /["“”]/g;

/** Opening marks follow a blank or a bracket, closing ones a letter or a sign. */
function sideOf(text: string, at: number): 'opening' | 'closing' | undefined {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (/^[А-Яа-яЁёA-Za-z\d№«]$/.test(after) && /^[\s([«–—-]?$/.test(before)) return 'opening';
  if (/^[А-Яа-яЁёA-Za-z\d.!?…»)%]$/.test(before) && /^[\s.,;:!?)\]»–—-]?$/.test(after))
    return 'closing';
  return undefined;
}

/** Pairs of marks, each opened and closed once; a text where that does not come out is left alone. */
function slipsIn(text: string): readonly Slip[] {
  if (text.includes('„')) return [];
  const marks = [...text.matchAll(MARKS)].map(({ index }) => ({
    index,
    side: sideOf(text, index),
  }));
  const isPaired = marks.every(
    ({ side }, index) => side === (index % 2 === 0 ? 'opening' : 'closing'),
  );
  if (!isPaired || marks.length % 2 !== 0) return [];
  return marks.map(({ index, side }) => ({
    start: index,
    end: index + 1,
    right: side === 'opening' ? '«' : '»',
  }));
}

/** Speaks of straight and English quotes in Russian texts. */
export const quotes = textRule({
  id: 'text/quotes',
  severity: 'info',
  page: quotesPage,
  sign: MARK,
  slipsIn: ({ text }) => (MARK.test(text) && /[А-Яа-яЁё]/.test(text) ? slipsIn(text) : []),
});
