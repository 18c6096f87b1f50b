import type { Finding, Location } from '../../findings/finding.js';
import { placeName } from '../place-name.js';
import { visibleLine } from '../visible.js';
import { wrap } from '../wrap.js';
import type { Layout } from './places-section.js';

const INDENT = '  ';
/** Of a long text its beginning is enough to find it. */
const LONGEST_EXCERPT = 160;

function excerptLines({ cell }: Location, { columns }: Layout): string[] {
  const text = visibleLine(cell?.excerpt ?? '');
  if (text === '') return [];
  const shown =
    text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT).trimEnd()} …` : text;
  return wrap(shown, columns - 2 * INDENT.length - 2).map((line) => `${INDENT}│ ${line}`);
}

/** The places of a finding in a Word or Excel file: each a name, and what stands there. */
export function cellBlocks(finding: Finding, count: number, layout: Layout): string[][] {
  const { paint, words } = layout;
  const name = (place: Location) => INDENT + paint.place(placeName(place, words));
  const own = [name(finding), ...excerptLines(finding, layout)];
  const others = finding.related
    .slice(0, count)
    .map((one) => [`${name(one)} ${visibleLine(one.message)}`, ...excerptLines(one, layout)]);
  const rest = finding.related.slice(count);
  const named = rest.map((one) => INDENT + INDENT + paint.place(placeName(one, words)));
  const more = rest.length === 0 ? [] : [[INDENT + words.morePlaces(rest.length), ...named]];
  return [own, ...others, ...more];
}
