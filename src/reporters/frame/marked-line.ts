import type { Severity } from '../../findings/finding.js';
import { displayWidth } from '../../language/width.js';
import type { Paint } from '../paint.js';
import { visibleLine } from '../visible.js';
import { wrap } from '../wrap.js';
import { excerpt, roomFor } from './excerpt.js';
import { firstLineStretch, type Mark } from './mark.js';

/** How marks look. */
export interface MarkStyle {
  /** Columns for the text of a line. */
  readonly columns: number;
  readonly severity: Severity;
  readonly paint: Paint;
}

/** A line as shown, and the rows below it. */
export interface MarkedLine {
  readonly shown: string;
  readonly below: readonly string[];
}

const LEAST_LABEL = 24;

/** A line with the marks that begin in it; shown again for a mark too far from the one before. */
export function markedLines(line: string, marks: readonly Mark[], style: MarkStyle): MarkedLine[] {
  if (marks.length === 0) {
    return [{ shown: excerpt(line, { start: 0, end: 0 }, style.columns).text, below: [] }];
  }
  return groupsThatFit(line, marks, style.columns).map((group) => markedLine(line, group, style));
}

function groupsThatFit(line: string, marks: readonly Mark[], columns: number): Mark[][] {
  const groups: Mark[][] = [];
  let from = 0;
  for (const mark of [...marks].sort((a, b) => a.range.start.column - b.range.start.column)) {
    const { start, end } = firstLineStretch(mark.range, line);
    const group = groups.at(-1);
    if (group !== undefined && displayWidth(line.slice(from, end)) <= roomFor(columns)) {
      group.push(mark);
    } else {
      groups.push([mark]);
      from = start;
    }
  }
  return groups;
}

function markedLine(line: string, marks: readonly Mark[], style: MarkStyle): MarkedLine {
  const stretched = marks.map((mark) => ({ mark, ...firstLineStretch(mark.range, line) }));
  const whole = {
    start: Math.min(...stretched.map(({ start }) => start)),
    end: Math.max(...stretched.map(({ end }) => end)),
  };
  const { text, columnOf } = excerpt(line, whole, style.columns);
  const below = stretched.flatMap(({ mark, start, end }) => {
    const column = columnOf(start);
    return underline(mark, column, Math.max(1, columnOf(end) - column), style);
  });
  return { shown: text, below };
}

function underline(mark: Mark, column: number, length: number, style: MarkStyle): string[] {
  const { columns, severity, paint } = style;
  const ink = mark.primary ? paint[severity] : paint.related;
  const line = ' '.repeat(column) + ink((mark.primary ? '^' : '-').repeat(length));
  if (mark.label === null) return [line];
  const label = visibleLine(mark.label);
  const width = displayWidth(label);
  if (column + length + 1 + width <= columns) return [`${line} ${ink(label)}`];
  const indent = ' '.repeat(Math.min(column, columns - Math.min(width, LEAST_LABEL, columns)));
  return [line, ...wrap(label, columns - indent.length).map((words) => indent + ink(words))];
}
