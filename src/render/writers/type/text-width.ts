import { TIMES_WIDTHS } from './times-widths.js';

/** What a sign not in the table takes: most are letters. */
const OTHER = 520;
const BOLD = 1.06;

/** Signs beyond these are not in the table. */
const SIGNS = 0x2200;

let widths: Uint16Array | undefined;

function table(): Uint16Array {
  if (widths) return widths;
  widths = new Uint16Array(SIGNS).fill(OTHER);
  for (const [width, signs] of TIMES_WIDTHS) {
    for (const sign of signs) widths[sign.charCodeAt(0)] = width;
  }
  return widths;
}

/** The width of each sign by its code, in thousandths of the type size. */
export function signWidths(bold = false): (sign: number) => number {
  const known = table();
  const scale = bold ? BOLD : 1;
  return (sign) => (known[sign] ?? OTHER) * scale;
}

/**
 * About how wide a text is when set in one line, in the unit of `size` (points, twips …): to a few
 * percent for Times New Roman, which is enough to tell what fits a cell.
 */
export function textWidth(text: string, size: number, bold = false): number {
  const known = table();
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    sum += known[text.charCodeAt(index)] ?? OTHER;
  }
  return (sum / 1000) * size * (bold ? BOLD : 1);
}
