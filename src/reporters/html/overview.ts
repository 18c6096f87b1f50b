import type { Severity } from '../../findings/finding.js';
import { placeName } from '../place-name.js';
import type { RuleCard } from '../reporter.js';
import { visible, visibleLine } from '../visible.js';
import type { Words } from '../words.js';
import { escaped } from './escape.js';
import type { Entry, Group } from './groups.js';

const LEVELS: readonly Severity[] = ['error', 'warning', 'info'];

function countsOf(entries: readonly Entry[]): string {
  return LEVELS.map((level) => {
    const count = entries.filter(({ finding }) => finding.severity === level).length;
    return `<td class="count ${level}">${count === 0 ? '' : count}</td>`;
  }).join('');
}

/** How many findings of each severity each project has, with a link to them. */
export function projectTable(groups: readonly Group[], words: Words): string {
  const { page } = words;
  const heads = LEVELS.map((level) => `<th class="count">${page.plural[level]}</th>`).join('');
  const rows = groups.map(
    ({ name, entries }, at) =>
      `<tr><td><a href="#p${at + 1}">${escaped(name === '' ? page.noProject : name)}</a></td>${countsOf(entries)}</tr>\n`,
  );
  return `<section id="projects">
<h2>${page.byProject}</h2>
<table>
<thead><tr><th>${page.project}</th>${heads}</tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
</section>
`;
}

function explanation(card: RuleCard | undefined): string {
  if (card === undefined) return '';
  return [card.what, card.why, card.fix]
    .map((text) => `<p>${escaped(visibleLine(text))}</p>\n`)
    .join('');
}

/** Each rule that found something: what it says, and its findings as links. */
export function ruleList(
  groups: readonly Group[],
  cards: readonly RuleCard[],
  words: Words,
): string {
  const known = new Map(cards.map((card) => [card.id, card]));
  const items = groups.map(({ name, entries }) => {
    const card = known.get(name);
    const links = entries.map(
      ({ anchor, finding }) =>
        `<li><a href="#${anchor}">${escaped(placeName(finding, words))}</a></li>\n`,
    );
    const title = card === undefined ? '' : ` ${escaped(visibleLine(card.title))}`;
    return `<details>
<summary><code>${escaped(visible(name))}</code>${title} <b>${entries.length}</b></summary>
${explanation(card)}<ul class="links">
${links.join('')}</ul>
</details>
`;
  });
  return `<section id="rules">
<h2>${words.page.byRule}</h2>
<div class="rules">
${items.join('')}</div>
</section>
`;
}
