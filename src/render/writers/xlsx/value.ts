import type { Block } from '../../page/page.js';
import { cleanText } from '../clean-text.js';
import { plainLines } from '../plain.js';

/** All that ever reaches a cell: a mapping could become a live formula or link. */
export type CellValue = string | Date;

/** Excel's limit for a cell; a longer text makes it call the file damaged. */
const LONGEST = 32_767;
const CUT = ' … (текст сокращён: ячейка вмещает 32 767 знаков, полностью он в документе Word)';

/** A day that stands alone in its cell is a date, everything else is text. */
export function cellValue(blocks: readonly Block[]): CellValue {
  const [only, ...more] = blocks;
  const [inline, ...others] = only?.type === 'paragraph' ? only.inlines : [];
  const alone = more.length === 0 && others.length === 0;
  if (alone && inline?.type === 'day') return new Date(`${inline.iso}T00:00:00Z`);
  if (alone && inline?.type === 'text') return cellText(inline.text);
  return cellText(plainLines(blocks).join('\n'));
}

/** A text as a cell can hold it; what is cut off is said. */
export function cellText(written: string): string {
  const text = cleanText(written);
  if (text.length <= LONGEST) return text;
  // Cleaned again: the cut may halve a letter of two units.
  return cleanText(text.slice(0, LONGEST - CUT.length)) + CUT;
}
