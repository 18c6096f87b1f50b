import type { Line } from '../../pieces/piece.js';

const ANNEX = /^приложение(?:\s*(?:№|N)?\s*\d+(?:\.\d+)?)?(?![а-яё])/i;
/** «к приказу …», «от 05.09.2024 № 301», «УТВЕРЖДЕНО»: what goes on below «Приложение 3». */
const STAMP = /^(?:к\s|от\s|утвержд|приказ|распоряжени|постановлени)/i;

/**
 * Where the title begins among the lines above a table: at a title that is known, else below the
 * stamp of an annex that stands at the very head; 0 where there is neither.
 */
export function titleAt(lines: readonly Line[], titles: ReadonlySet<Line>): number {
  const known = lines.findIndex((line) => titles.has(line));
  const [first, ...others] = lines;
  if (known >= 0 || first === undefined || !ANNEX.test(first.text)) return Math.max(known, 0);
  const end = others.findIndex(({ text }) => !STAMP.test(text));
  return end < 0 ? 0 : end + 1;
}
