import type { Finding } from '../../findings/finding.js';
import { followingOf } from '../following.js';
import { placeName } from '../place-name.js';
import { visible, visibleLine } from '../visible.js';
import type { Words } from '../words.js';
import { escaped } from './escape.js';
import type { Entry } from './groups.js';
import { type PlaceStyle, placesOf } from './places.js';

function suggestionOf({ suggestion, fix }: Finding, words: Words): string {
  if (suggestion === null) return '';
  const word = fix?.safe === true ? words.write : words.perhaps;
  const lines = suggestion.split(/\r\n|\r|\n/).map((line) => escaped(visible(line)));
  return `<p class="suggestion">${word} <ins>${lines.join('<br/>')}</ins></p>\n`;
}

function consequencesOf(finding: Finding, words: Words): string {
  const { consequences } = finding;
  if (consequences.length === 0) return '';
  const items = consequences.map(
    (one) =>
      `<li><code>${escaped(placeName(one, words))}</code> ${escaped(visibleLine(one.message))}</li>\n`,
  );
  const summary = escaped(`${words.following(followingOf(finding))}:`);
  return `<details><summary>${summary}</summary>\n<ul>\n${items.join('')}</ul>\n</details>\n`;
}

function waiverOf({ waived }: Finding, { page }: Words): string {
  if (waived === null) return '';
  return `<p class="reason">${page.reason} ${escaped(visibleLine(waived.reason))}</p>\n`;
}

/** One finding in full: what is wrong, where, what to write, what else falls with it. */
export function articleOf({ anchor, finding, project }: Entry, style: PlaceStyle): string {
  const { words } = style;
  const { severity, rule, file, message, waived } = finding;
  const kind = waived === null ? severity : 'waived';
  const heading = waived === null ? words.heading[severity] : words.page.waivedHeading;
  const data = `data-severity="${kind}" data-rule="${escaped(visible(rule))}" data-file="${escaped(visible(file))}" data-project="${escaped(project)}"`;
  const paragraphs = message.trim().split(/\r\n|\r|\n/);
  return `<article class="${kind}" id="${anchor}" ${data}>
<h4><span class="kind">${escaped(heading)}</span> <a href="#${anchor}">${escaped(visible(rule))}</a></h4>
<p class="message">${paragraphs.map((line) => escaped(visible(line))).join('<br/>')}</p>
${placesOf(finding, style)}${suggestionOf(finding, words)}${consequencesOf(finding, words)}${waiverOf(finding, words)}</article>
`;
}
