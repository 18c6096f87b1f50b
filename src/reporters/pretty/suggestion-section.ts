import type { Finding } from '../../findings/finding.js';
import { visible } from '../visible.js';
import { wrap } from '../wrap.js';
import type { Layout } from './places-section.js';

const INDENT = '  ';

/**
 * What to type instead. Only a safe fix is sure to be right; anything else is said as a
 * possibility. Several lines are shown as they are to be typed.
 */
export function suggestionSection(finding: Finding, layout: Layout): string[] {
  if (finding.suggestion === null) return [];
  const { columns, paint, words } = layout;
  const word = finding.fix?.safe === true ? words.write : words.perhaps;
  const lines = finding.suggestion.split(/\r\n|\r|\n/).map(visible);
  if (lines.length > 1) {
    return [INDENT + word, ...lines.map((line) => INDENT + INDENT + paint.suggestion(line))];
  }
  const hang = ' '.repeat(INDENT.length + word.length + 1);
  return wrap(lines.join(''), columns - hang.length).map((line, index) =>
    index === 0 ? `${INDENT}${word} ${paint.suggestion(line)}` : hang + paint.suggestion(line),
  );
}
