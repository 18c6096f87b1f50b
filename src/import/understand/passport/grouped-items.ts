import type { Line } from '../../pieces/piece.js';
import type { Context } from '../context.js';

/** Alike enough to be nothing but the label. */
const SAME = 0.75;
const HEADING = /^[А-ЯЁ][^.:;]{2,60}:$/;

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
  for (const [index, line] of lines.entries()) {
    const isHeading = HEADING.test(line.text) && line.label === undefined;
    const next = lines[index + 1];
    if (isHeading && next !== undefined && !HEADING.test(next.text)) {
      const isLabel = (match(line.text)?.score ?? 0) >= SAME;
      ledger.take(line, isLabel ? 'form' : 'field');
      heading = isLabel ? undefined : line;
      continue;
    }
    const number = /^\d{1,2}[.)]\s*/.exec(line.text)?.[0] ?? '';
    const text = heading && `${number}${heading.text} ${line.text.slice(number.length)}`;
    ledger.take(line, 'field');
    found.push(text === undefined ? line : { ...line, text });
    heading = undefined;
  }
  return found;
}
