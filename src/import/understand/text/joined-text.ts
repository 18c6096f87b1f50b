import { type Line, lineText } from '../../pieces/piece.js';

const FINISHED = /[.;:!?…»")]$/;
const NEW = /^[А-ЯЁA-Z«"„\d(–—•-]/;

/** True where a line goes on in the next: it was broken by a page or a line end, not by its author. */
export function goesOn(line: Line, next: Line): boolean {
  if (next.label !== undefined || next.isBullet === true) return false;
  return !FINISHED.test(line.text) || !NEW.test(next.text);
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
