import type { Severity } from '../../findings/finding.js';
import type { Paint } from '../paint.js';
import type { Words } from '../words.js';
import type { Mark } from './mark.js';
import { markedLines } from './marked-line.js';
import { shownLines } from './shown-lines.js';

/** How frames of one finding look. */
export interface FrameStyle {
  /** Columns of the whole frame. */
  readonly columns: number;
  /** Digits of the greatest line number, so that the frames of a finding stand in line. */
  readonly digits: number;
  readonly severity: Severity;
  readonly paint: Paint;
  readonly words: Words;
}

const INDENT = 2;
const LEAST_TEXT = 20;

/**
 * Lines of a file with numbers, the marks underlined: `^` the finding's own place, `-` another one,
 * with its words behind or below. Lines of a range of several are marked `>` beside the number.
 */
export function frame(
  lines: readonly string[],
  marks: readonly Mark[],
  style: FrameStyle,
): string[] {
  const { columns, digits, severity, paint, words } = style;
  const edge = (text: string, sign = ' ') =>
    `${' '.repeat(INDENT)}${sign} ${paint.faint(`${text.padStart(digits)} │`)}`;
  const text = Math.max(LEAST_TEXT, columns - INDENT - 2 - digits - ' │ '.length);
  return shownLines(marks, lines).flatMap((row) => {
    if (row.kind === 'gap') return [edge('…')];
    if (row.kind === 'range-gap') return [`${edge('…', '>')} ${words.untilLine(row.until)}`];
    const here = marks.filter(({ range }) => range.start.line === row.line);
    const parts = markedLines(lines[row.line - 1] ?? '', here, { columns: text, severity, paint });
    return parts.flatMap(({ shown, below }) => [
      withText(edge(String(row.line), row.covered ? '>' : ' '), shown),
      ...below.map((under) => withText(edge(''), under)),
    ]);
  });
}

const withText = (edge: string, text: string): string =>
  text.trim() === '' ? edge : `${edge} ${text.trimEnd()}`;
