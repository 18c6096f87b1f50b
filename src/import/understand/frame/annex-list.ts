import type { Line } from '../../pieces/piece.js';
import { type DraftFields, made } from '../draft.js';
import type { Ledger } from '../ledger.js';
import { bareNumber, markOf } from '../text/list-mark.js';

/** «Приложение:», «Приложения:» before the titles of annexes. */
const HEAD = /^приложени[ея]\s*:\s*/i;
const LONGEST = 300;

/** The annexes that a document lists at its end: each its title, with a number where there is one. */
export function readAnnexList(lines: readonly Line[], ledger: Ledger): readonly DraftFields[] {
  const first = lines.findIndex(({ text }) => HEAD.test(text));
  if (first < 0) return [];
  return lines.slice(first).flatMap((line): readonly DraftFields[] => {
    if (ledger.shareOf(line) !== undefined || line.text.length > LONGEST) return [];
    const { number, text } = markOf({ ...line, text: line.text.replace(HEAD, '') });
    ledger.take(line, text === '' ? 'form' : 'field');
    if (text === '') return [];
    const title = { leaf: text.replace(/[;.]$/, ''), words: line.text, from: line.origin };
    return [number === undefined ? { title } : { number: made(bareNumber(number)), title }];
  });
}
