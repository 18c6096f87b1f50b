import type { Line } from '../../pieces/piece.js';
import type { Context } from '../context.js';
import { markOf } from '../text/list-mark.js';

/** Alike enough to be nothing but the label. */
const SAME = 0.75;
const HEADING = /^[А-ЯЁ][^.:;]{2,60}:$/;

function withoutNumber(line: Line): Line {
  const { label: _label, ...plain } = line;
  return { ...plain, text: markOf(line).text };
}

/**
 * The lines of a list without those that only say what kind of items follow: «Результаты:» says what
 * the row's label says, «Эффекты:» is said with the first item below it.
 */
export function withGroups(
  lines: readonly Line[],
  name: string,
  { labels, ledger }: Context,
): readonly Line[] {
  const match = labels('passport', [name]);
  const found: Line[] = [];
  let heading: Line | undefined;
  let isCounted = true;
  for (const [index, line] of lines.entries()) {
    const isHeading = HEADING.test(line.text) && line.label === undefined;
    const next = lines[index + 1];
    if (isHeading && next !== undefined && !HEADING.test(next.text)) {
      const isLabel = (match(line.text)?.score ?? 0) >= SAME;
      ledger.take(line, isLabel ? 'form' : 'field');
      heading = isLabel ? undefined : line;
      continue;
    }
    ledger.take(line, 'field');
    found.push(line);
    if (heading !== undefined) {
      // Each group counts anew: its numbers are no numbers of the whole list.
      isCounted = false;
      const { label: _label, ...plain } = line;
      found[found.length - 1] = { ...plain, text: `${heading.text} ${markOf(line).text}` };
    }
    heading = undefined;
  }
  return isCounted ? found : found.map(withoutNumber);
}
