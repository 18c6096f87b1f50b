import type { Finding } from '../findings/finding.js';
import { followingOf } from './following.js';
import { placeName } from './place-name.js';
import type { Reporter } from './reporter.js';
import { visible, visibleLine } from './visible.js';
import { type Words, wordsOf } from './words.js';

/**
 * For grep and editors: one line per finding, as many lines as findings, nothing when there are
 * none: `file:line:column: severity rule message [suggestion]`.
 */
export const compact: Reporter = ({ findings }, { lang, paint }) => {
  const words = wordsOf(lang);
  return findings
    .filter(({ waived }) => waived === null)
    .map((finding) => {
      const { severity, rule, message } = finding;
      const place = paint.place(`${placeName(finding, words)}:`);
      const kind = paint[severity](words.severity[severity]);
      return `${place} ${kind} ${visible(rule)} ${visibleLine(message)}${following(finding, words)}${suggestion(finding, words)}\n`;
    })
    .join('');
};

function following(finding: Finding, words: Words): string {
  return finding.consequences.length === 0 ? '' : ` ${words.following(followingOf(finding))}.`;
}

function suggestion({ suggestion, fix }: Finding, words: Words): string {
  if (suggestion === null) return '';
  const word = fix?.safe === true ? words.write : words.perhaps;
  return ` [${word} ${visibleLine(suggestion)}]`;
}
