import type { Finding, Location } from '../../findings/finding.js';
import { type FrameStyle, frame } from '../frame/frame.js';
import { lastLineOf, type Mark } from '../frame/mark.js';
import type { LinesOf } from '../frame/text-lines.js';
import { placeName } from '../place-name.js';
import { type PlaceGroup, placeGroups, placeList } from '../pretty/places.js';
import { visibleLine } from '../visible.js';
import type { Words } from '../words.js';
import { escaped } from './escape.js';
import { coloured, htmlPaint } from './ink.js';

/** Related places with a frame of their own; the others are only named. */
const FRAMED = 5;
/** Columns of a frame: what a page holds beside its margins. */
const COLUMNS = 110;

/** What the places of a finding are shown with. */
export interface PlaceStyle {
  readonly words: Words;
  readonly linesOf: LinesOf;
}

const nameLine = (at: Location, words: Words, message: string | null): string => {
  const said = message === null ? '' : ` ${escaped(visibleLine(message))}`;
  return `<p class="place"><code>${escaped(placeName(at, words))}</code>${said}</p>\n`;
};

function cellPlaces(finding: Finding, words: Words): string {
  const excerpt = ({ cell }: Location) => {
    const text = visibleLine(cell?.excerpt ?? '');
    return text === '' ? '' : `<blockquote>${escaped(text)}</blockquote>\n`;
  };
  const others = finding.related.map((one) => nameLine(one, words, one.message) + excerpt(one));
  return nameLine(finding, words, null) + excerpt(finding) + others.join('');
}

function framed(group: PlaceGroup, style: FrameStyle, { linesOf, words }: PlaceStyle): string {
  const { file, marks } = group;
  const lines = linesOf(file);
  const name = ({ range, label }: Mark, isSaid: boolean) =>
    nameLine({ file, range }, words, isSaid ? label : null);
  const isReadable =
    lines !== undefined && marks.every(({ range }) => range.start.line <= lines.length);
  const first = marks[0];
  if (!isReadable || first === undefined) return marks.map((mark) => name(mark, true)).join('');
  return `${name(first, false)}<pre>${coloured(frame(lines, marks, style).join('\n'))}</pre>\n`;
}

/** The finding's place and those it depends on, with frames where the file can be shown. */
export function placesOf(finding: Finding, style: PlaceStyle): string {
  const { words } = style;
  if (finding.cell !== undefined) return cellPlaces(finding, words);
  const groups = placeGroups(finding, FRAMED);
  const lastLines = groups.flatMap(({ marks }) => marks.map(({ range }) => lastLineOf(range)));
  const frameStyle: FrameStyle = {
    columns: COLUMNS,
    digits: String(Math.max(...lastLines) + 1).length,
    severity: finding.severity,
    paint: htmlPaint,
    words,
  };
  const blocks = groups.map((group) => framed(group, frameStyle, style)).join('');
  const rest = finding.related.slice(FRAMED);
  if (rest.length === 0) return blocks;
  const list = placeList(rest, words).map((place) => `<code>${escaped(place)}</code>`);
  return `${blocks}<p class="place">${escaped(words.morePlaces(rest.length))} ${list.join(', ')}</p>\n`;
}
