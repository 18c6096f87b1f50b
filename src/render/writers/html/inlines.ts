import type { Inline } from '../../page/page.js';
import { dayOnPaper } from '../../words/day.js';
import { escapeHtml } from './escape.js';

/** The inlines of a paragraph as HTML. */
export function inlinesHtml(inlines: readonly Inline[]): string {
  return inlines.map(inlineHtml).join('');
}

function inlineHtml(inline: Inline): string {
  if (inline.type === 'break') return '<br>';
  if (inline.type === 'day')
    return `<time datetime="${inline.iso}">${dayOnPaper(inline.iso)}</time>`;
  const { bold, italic } = inline;
  const text = escapeHtml(inline.text);
  const slanted = italic ? `<i>${text}</i>` : text;
  return bold ? `<b>${slanted}</b>` : slanted;
}
