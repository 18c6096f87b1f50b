import { lineStarts, positionAt } from './lines.js';
import { scalarSpans } from './locate.js';
import type { Span } from './place.js';
import type { SourceFile } from './source-file.js';

/** A comment: its text without `#`, its place, and whether it stands alone on its line. */
export interface SourceComment {
  readonly text: string;
  readonly span: Span;
  readonly line: number;
  readonly alone: boolean;
}

/** The comments of a file: every `#` after a space or at a line's start, outside texts. */
export function commentsOf(source: SourceFile): readonly SourceComment[] {
  const { text } = source;
  const starts = lineStarts(text);
  const scalars = scalarSpans(source);
  const comments: SourceComment[] = [];
  const hash = /(^|[ \t])#[^\r\n]*/gm;
  let next = 0;
  for (let match = hash.exec(text); match !== null; match = hash.exec(text)) {
    const start = match.index + (match[1]?.length ?? 0);
    while ((scalars[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const scalar = scalars[next];
    if (scalar !== undefined && scalar.start < start) {
      hash.lastIndex = scalar.end;
      continue;
    }
    const { line, column } = positionAt(starts, start);
    const alone = text.slice(start - column + 1, start).trim() === '';
    const end = match.index + match[0].length;
    comments.push({ text: text.slice(start + 1, end).trim(), span: { start, end }, line, alone });
  }
  return comments;
}
