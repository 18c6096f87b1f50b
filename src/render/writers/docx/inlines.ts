import { TextRun } from 'docx';
import type { Inline } from '../../page/page.js';
import { dayOnPaper } from '../../words/day.js';
import { cleanText } from '../clean-text.js';
import { loosen } from '../type/loosen.js';

/** How runs look beyond their own marks. */
export interface RunStyle {
  /** Type size in half-points. */
  readonly size: number;
  readonly bold?: boolean;
  /** Room for a line, in twips. */
  readonly room: number;
}

/** Word counts type sizes in half-points and lengths in twentieths of a point. */
const TWIPS_IN_HALF_POINT = 10;

export function textRuns(inlines: readonly Inline[], style: RunStyle): TextRun[] {
  return inlines.map((inline) => {
    if (inline.type === 'break') return new TextRun({ break: 1, size: style.size });
    const text = inline.type === 'day' ? dayOnPaper(inline.iso) : inline.text;
    const marks = inline.type === 'text' ? inline : undefined;
    const bold = style.bold === true || marks?.bold === true;
    const room = { width: style.room, size: style.size * TWIPS_IN_HALF_POINT, bold };
    return new TextRun({
      text: loosen(cleanText(text), room),
      size: style.size,
      ...(bold && { bold }),
      ...(marks?.italic && { italics: true }),
    });
  });
}
