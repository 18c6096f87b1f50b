import type { Room } from './loosen.js';
import { textWidth } from './text-width.js';

export const NO_BREAK_HYPHEN = '\u2011';

const PHONE = /(?:\+7|(?<!\d)8)[ \u00A0]?\(\d{2,5}\)[ \u00A0.]?\d[\d \u00A0-]{2,10}\d/g;

/** The text with its telephone numbers bound together, so that no line ends within one that fits a line. */
export function bindPhones(text: string, { width, size, bold }: Room): string {
  return text.replace(PHONE, (phone) => {
    if (textWidth(phone, size, bold) > width) return phone;
    return phone.replace(/ /g, '\u00A0').replace(/-/g, NO_BREAK_HYPHEN);
  });
}
