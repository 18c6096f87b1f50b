import { TIMES_WIDTHS } from './times-widths.js';

/** What a sign not in the table takes: most are letters. */
const OTHER = 520;
const BOLD = 1.06;

let widths: ReadonlyMap<string, number> | undefined;

function table(): ReadonlyMap<string, number> {
  widths ??= new Map(
    TIMES_WIDTHS.flatMap(([width, signs]) => Array.from(signs, (sign) => [sign, width] as const)),
  );
  return widths;
}

/**
 * About how wide a text is when set in one line, in the unit of `size` (points, twips …): to a few
 * percent for Times New Roman, which is enough to tell what fits a cell.
 */
export function textWidth(text: string, size: number, bold = false): number {
  const known = table();
  let sum = 0;
  for (const sign of text) sum += known.get(sign) ?? OTHER;
  return (sum / 1000) * size * (bold ? BOLD : 1);
}
