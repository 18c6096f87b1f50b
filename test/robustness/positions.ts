import type { Finding, Location } from '../../src/findings/finding.js';
import { lineStarts } from '../../src/source/lines.js';
import type { Position } from '../../src/source/place.js';

/** True for a line and a column that a text has; the column after the last letter counts. */
function exists({ line, column }: Position, text: string): boolean {
  const starts = lineStarts(text);
  const start = starts[line - 1];
  if (start === undefined || column < 1) return false;
  return start + column - 1 <= (starts[line] ?? text.length);
}

function isForward(start: Position, end: Position): boolean {
  return start.line < end.line || (start.line === end.line && start.column <= end.column);
}

function wrongPlace({ file, range }: Location, texts: ReadonlyMap<string, string>) {
  const { start, end } = range;
  const text = texts.get(file);
  if (text === undefined) return `no such file: ${file}`;
  if (!exists(start, text) || !exists(end, text) || !isForward(start, end)) {
    return `not in ${file}: ${JSON.stringify(range)}`;
  }
  return undefined;
}

/** What is wrong with the places of findings: every one must lie inside a file's text. */
export function wrongPlaces(
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
): readonly string[] {
  return findings.flatMap((finding) =>
    [finding, ...finding.related, ...finding.consequences].flatMap((place) => {
      const wrong = wrongPlace(place, texts);
      return wrong === undefined ? [] : [`${finding.rule}: ${wrong}`];
    }),
  );
}
