import { type Line, lineText } from '../../pieces/piece.js';

const FINISHED = /[.;:!?…»")]$/;
const NEW = /^[А-ЯЁA-Z«"„\d(–—•-]/;

/** True for lines of different rows or paragraphs that a page break may have parted. */
function areApart({ origin: one }: Line, { origin: other }: Line): boolean {
  return one.table !== undefined && (one.table !== other.table || one.row !== other.row);
}

/**
 * True where a line goes on in the next: it was broken by a page or a line end, not by its author.
 * Paragraphs of one cell are their author's; rows may have been cut by a page break.
 */
export function goesOn(line: Line, next: Line): boolean {
  if (next.label !== undefined || next.isBullet === true) return false;
  if (!NEW.test(next.text)) return !/[.;]$/.test(line.text) || areApart(line, next);
  return areApart(line, next) && !FINISHED.test(line.text);
}

/** Lines as one text: paragraphs set off by an empty line, broken ones put together. */
export function joinedText(lines: readonly Line[]): string {
  let text = '';
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const gap = before === undefined ? '' : goesOn(before, line) ? ' ' : '\n\n';
    text += gap + lineText(line);
  }
  return text.trim();
}

/** Lines as one text on one line. */
export function flatText(lines: readonly Line[]): string {
  return lines.map(lineText).join(' ').replace(/\s+/g, ' ').trim();
}
