import type { Finding } from '../../findings/finding.js';
import { type FrameStyle, frame } from '../frame/frame.js';
import { lastLineOf } from '../frame/mark.js';
import type { LinesOf } from '../frame/text-lines.js';
import type { Paint } from '../paint.js';
import { placeName } from '../place-name.js';
import { visibleLine } from '../visible.js';
import type { Words } from '../words.js';
import { wrap } from '../wrap.js';
import { cellBlocks } from './cell-blocks.js';
import { type PlaceGroup, placeGroups, placeList } from './places.js';

/** How a finding is laid out. */
export interface Layout {
  readonly columns: number;
  readonly paint: Paint;
  readonly words: Words;
  readonly linesOf: LinesOf;
}

/** Related places with a frame of their own; the others are only named. */
const FRAMED = 3;
const INDENT = '  ';

/** The finding's place and those it depends on: each a name and a frame. One block each. */
export function placesSection(finding: Finding, layout: Layout): string[][] {
  if (finding.cell !== undefined) return cellBlocks(finding, FRAMED, layout);
  const groups = placeGroups(finding, FRAMED);
  const style: FrameStyle = {
    columns: layout.columns,
    digits: Math.max(...groups.flatMap(({ marks }) => marks).map(greatestDigits)),
    severity: finding.severity,
    paint: layout.paint,
    words: layout.words,
  };
  const blocks = groups.map((group) => placeBlock(group, style, layout));
  const rest = finding.related.slice(FRAMED);
  return rest.length === 0 ? blocks : [...blocks, restBlock(rest, layout)];
}

const greatestDigits = ({ range }: PlaceGroup['marks'][number]): number =>
  String(lastLineOf(range) + 1).length;

function placeBlock(group: PlaceGroup, style: FrameStyle, layout: Layout): string[] {
  const { file, marks } = group;
  const lines = layout.linesOf(file);
  const first = marks[0];
  if (first === undefined) return [];
  const name = (mark: typeof first) =>
    INDENT + layout.paint.place(placeName({ file, range: mark.range }, layout.words));
  const readable =
    lines !== undefined && marks.every(({ range }) => range.start.line <= lines.length);
  if (readable) return [name(first), ...frame(lines, marks, style)];
  return marks.map((mark) =>
    mark.label === null ? name(mark) : `${name(mark)} ${visibleLine(mark.label)}`,
  );
}

function restBlock(rest: Finding['related'], { words, columns, paint }: Layout): string[] {
  const list = placeList(rest, words).flatMap((places) =>
    wrap(places, columns - 2 * INDENT.length),
  );
  return [
    INDENT + words.morePlaces(rest.length),
    ...list.map((line) => INDENT + INDENT + paint.place(line)),
  ];
}
