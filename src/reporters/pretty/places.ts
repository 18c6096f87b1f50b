import type { Finding, Location } from '../../findings/finding.js';
import { lastLineOf, type Mark } from '../frame/mark.js';
import { placeName } from '../place-name.js';
import { visible } from '../visible.js';
import type { Words } from '../words.js';

/** Marks near each other in one file, shown in one frame. The first names the place. */
export interface PlaceGroup {
  readonly file: string;
  readonly marks: readonly Mark[];
}

/** Lines between two marks that still share a frame. */
const NEAR = 10;

/**
 * The finding's place and the first `count` related ones, by frames. A related place equal to the
 * finding's own only adds its words.
 */
export function placeGroups(finding: Finding, count: number): PlaceGroup[] {
  const groups: { file: string; marks: Mark[] }[] = [
    { file: finding.file, marks: [{ range: finding.range, primary: true, label: null }] },
  ];
  for (const { file, range, message } of finding.related.slice(0, count)) {
    const mark: Mark = { range, primary: false, label: message };
    const group = groups.find((other) => other.file === file && isNear(other.marks, mark));
    if (group === undefined) groups.push({ file, marks: [mark] });
    else if (sameRange(group.marks[0], mark) && group.marks[0]?.label === null) {
      group.marks[0] = { ...group.marks[0], label: message };
    } else group.marks.push(mark);
  }
  return groups;
}

function isNear(marks: readonly Mark[], { range }: Mark): boolean {
  return marks.some(
    (other) =>
      range.start.line - lastLineOf(other.range) <= NEAR &&
      other.range.start.line - lastLineOf(range) <= NEAR,
  );
}

function sameRange(mark: Mark | undefined, { range }: Mark): boolean {
  return (
    mark !== undefined &&
    mark.range.start.line === range.start.line &&
    mark.range.start.column === range.start.column &&
    mark.range.end.line === range.end.line &&
    mark.range.end.column === range.end.column
  );
}

/** Places in short, by file: `plan.yaml:12, 14, 20`; each stands once. */
export function placeList(places: readonly Location[], words: Words): string[] {
  const cells = new Set(places.filter(({ cell }) => cell).map((one) => placeName(one, words)));
  const lines = new Map<string, Set<number>>();
  for (const { file, range, cell } of places) {
    const known = lines.get(file) ?? new Set();
    if (cell === undefined) lines.set(file, known.add(range.start.line));
  }
  const numbered = [...lines].map(
    ([file, numbers]) => `${visible(file)}:${[...numbers].join(', ')}`,
  );
  return [...cells, ...numbered];
}
