import type { Finding } from '../../findings/finding.js';
import { visible } from '../visible.js';
import { wrap } from '../wrap.js';
import { consequencesSection } from './consequences-section.js';
import { type Layout, placesSection } from './places-section.js';
import { suggestionSection } from './suggestion-section.js';

const INDENT = '  ';

/** One finding: what it is, what is wrong, where, what to type, what else falls with it. */
export function findingSection(finding: Finding, layout: Layout): string {
  const { paint, words } = layout;
  const severity = paint[finding.severity](words.heading[finding.severity]);
  const head = [
    `${severity} · ${paint.faint(visible(finding.rule))}`,
    ...messageLines(finding.message, layout),
  ];
  return [
    head,
    ...placesSection(finding, layout),
    suggestionSection(finding, layout),
    consequencesSection(finding, layout),
  ]
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}

function messageLines(message: string, { columns, paint }: Layout): string[] {
  return message
    .trim()
    .split(/\r\n|\r|\n/)
    .flatMap((paragraph) => wrap(visible(paragraph), columns - INDENT.length))
    .map((line) => (line === '' ? '' : INDENT + paint.message(line)));
}
