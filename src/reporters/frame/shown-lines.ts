import { lastLineOf, type Mark } from './mark.js';

/** Lines of a long range that are shown before the ellipsis. */
const RANGE_LINES = 3;

/** A row of a frame: a line of the file, or the place of lines left out. */
export type Row =
  | { readonly kind: 'line'; readonly line: number; readonly covered: boolean }
  | { readonly kind: 'gap' }
  | { readonly kind: 'range-gap'; readonly until: number };

/**
 * Which lines a frame shows: each mark's first lines, one line before and after the finding's own
 * place (blank ones left out), and what stands between them, as a gap where it is longer than one.
 */
export function shownLines(marks: readonly Mark[], lines: readonly string[]): Row[] {
  const wanted = new Set<number>();
  const covered = new Set<number>();
  const rangeGaps = new Map<number, number>();
  for (const mark of marks) {
    const first = mark.range.start.line;
    const last = Math.min(lastLineOf(mark.range), lines.length);
    const cut = last - first > RANGE_LINES;
    const shownUntil = cut ? first + RANGE_LINES - 1 : last;
    for (let line = first; line <= shownUntil; line++) {
      wanted.add(line);
      if (last > first) covered.add(line);
    }
    if (cut) rangeGaps.set(shownUntil, last);
    if (!mark.primary) continue;
    addContext(wanted, first - 1, lines);
    if (!cut) addContext(wanted, last + 1, lines);
  }
  return rowsOf(wanted, covered, rangeGaps);
}

function addContext(wanted: Set<number>, line: number, lines: readonly string[]): void {
  if ((lines[line - 1] ?? '').trim() !== '') wanted.add(line);
}

function rowsOf(
  wanted: ReadonlySet<number>,
  covered: ReadonlySet<number>,
  rangeGaps: ReadonlyMap<number, number>,
): Row[] {
  const rows: Row[] = [];
  let previous: number | undefined;
  for (const line of [...wanted].sort((a, b) => a - b)) {
    const gapSaid = previous !== undefined && rangeGaps.has(previous);
    if (previous !== undefined && !gapSaid) {
      if (line - previous === 2) rows.push({ kind: 'line', line: line - 1, covered: false });
      if (line - previous > 2) rows.push({ kind: 'gap' });
    }
    rows.push({ kind: 'line', line, covered: covered.has(line) });
    const until = rangeGaps.get(line);
    if (until !== undefined && !wanted.has(line + 1)) rows.push({ kind: 'range-gap', until });
    previous = line;
  }
  return rows;
}
