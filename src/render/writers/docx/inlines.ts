import { NoBreakHyphen, TextRun } from 'docx';
import type { Inline } from '../../page/page.js';
import { dayOnPaper } from '../../words/day.js';
import { cleanText } from '../clean-text.js';
import { bindPhones, NO_BREAK_HYPHEN } from '../type/bind-phones.js';
import { loosen } from '../type/loosen.js';

/** How runs look beyond their own marks. */
export interface RunStyle {
  /** Type size in half-points, by which the text is measured; the paragraph's style gives it. */
  readonly size: number;
  readonly bold?: boolean;
  /** Room for a line, in twips. */
  readonly room: number;
}

/** Word counts type sizes in half-points and lengths in twentieths of a point. */
const TWIPS_IN_HALF_POINT = 10;

/** The runs of a paragraph, as `docx` takes them. */
export function textRuns(inlines: readonly Inline[], style: RunStyle): TextRun[] {
  return inlines.map((inline) => {
    if (inline.type === 'break') return new TextRun({ break: 1 });
    const text = inline.type === 'day' ? dayOnPaper(inline.iso) : inline.text;
    const marks = inline.type === 'text' ? inline : undefined;
    const bold = style.bold === true || marks?.bold === true;
    const room = { width: style.room, size: style.size * TWIPS_IN_HALF_POINT, bold };
    return new TextRun({
      ...content(loosen(bindPhones(cleanText(text), room), room)),
      ...(bold && { bold }),
      ...(marks?.italic && { italics: true }),
    });
  });
}

/** Word has an element of its own for a hyphen that ends no line: the sign is not in every font. */
function content(text: string): { text: string } | { children: (string | NoBreakHyphen)[] } {
  if (!text.includes(NO_BREAK_HYPHEN)) return { text };
  const [first = '', ...rest] = text.split(NO_BREAK_HYPHEN);
  return { children: [first, ...rest.flatMap((part) => [new NoBreakHyphen(), part])] };
}
