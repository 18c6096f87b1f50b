import { escapeHtml } from '../writers/html/escape.js';
import type { Properties } from './custom-properties.js';
import { normalized, unescapeXml } from './part-text.js';

/** What a web page says of itself, as tags of its head: one for each property. */
export function printTags(properties: Properties): readonly string[] {
  return [...properties].map(
    ([name, text]) => `<meta name="${escapeHtml(name)}" content="${escapeHtml(text)}">`,
  );
}

const TAG = /<meta name="([^"<>]*)" content="([^"<>]*)"\s*\/?>/g;

function headOf(page: string): string {
  const end = page.indexOf('</head>');
  return end < 0 ? '' : page.slice(0, end);
}

/** The tags of a page's head. */
export function readTags(page: string): Properties {
  const found = [...headOf(page).matchAll(TAG)];
  return new Map(found.map(([, name = '', text = '']) => [unescapeXml(name), unescapeXml(text)]));
}

/** Elements that stand within a line. */
const WITHIN = /<\/?(?:b|i|u|em|strong|span|sup|sub)(?:\s[^<>]*)?>/g;

/** The lines of text that a reader of a page sees. */
export function pageText(page: string): readonly string[] {
  const body = page.slice(headOf(page).length).replace(/<!--[^<>]*-->/g, '');
  return body
    .replace(WITHIN, '')
    .split(/<[^<>]*>/)
    .map((text) => normalized(unescapeXml(text)))
    .filter((text) => text !== '');
}
