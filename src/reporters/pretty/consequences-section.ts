import type { Finding } from '../../findings/finding.js';
import { followingOf } from '../following.js';
import { placeName } from '../place-name.js';
import { visibleLine } from '../visible.js';
import { wrap } from '../wrap.js';
import { placeList } from './places.js';
import type { Layout } from './places-section.js';

/** Consequences told in words; the others are only named. */
const TOLD = 3;
const INDENT = '  ';

/** What only follows from a finding: how much, the first of it in words, the rest by place. */
export function consequencesSection(finding: Finding, layout: Layout): string[] {
  const { consequences } = finding;
  if (consequences.length === 0) return [];
  const { columns, paint, words } = layout;
  const told = consequences
    .slice(0, TOLD)
    .flatMap((consequence) => [
      INDENT + INDENT + paint.place(placeName(consequence, words)),
      ...wrap(visibleLine(consequence.message), columns - 3 * INDENT.length).map(
        (line) => INDENT.repeat(3) + line,
      ),
    ]);
  const rest = consequences.slice(TOLD);
  const named = placeList(rest, words)
    .flatMap((places) => wrap(places, columns - 3 * INDENT.length))
    .map((line) => INDENT.repeat(3) + paint.place(line));
  return [
    `${INDENT}${words.following(followingOf(finding))}:`,
    ...told,
    ...(rest.length > 0 ? [INDENT + INDENT + words.morePlaces(rest.length), ...named] : []),
  ];
}
