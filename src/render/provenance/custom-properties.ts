import { cleanText } from '../writers/clean-text.js';

/** The part of an office file that holds properties of a program's own (File → Properties → Advanced). */
export const CUSTOM_PART = 'docProps/custom.xml';

const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
/** The one set of properties that a user may add to (ECMA-376, part 1, 22.3.2.2). */
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
/** Numbers 0 and 1 are reserved. */
const FIRST_ID = 2;

/** Names with texts. Word keeps no longer texts than 255 letters: longer ones go in several. */
export type Properties = ReadonlyMap<string, string>;

const LONGEST = 240;

function escapeXml(text: string): string {
  return cleanText(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

/** A long text as `name`, `name-2`, `name-3` … */
export function inPieces(name: string, text: string): readonly (readonly [string, string])[] {
  const count = Math.max(1, Math.ceil(text.length / LONGEST));
  return Array.from({ length: count }, (_, index) => [
    index === 0 ? name : `${name}-${index + 1}`,
    text.slice(index * LONGEST, (index + 1) * LONGEST),
  ]);
}

/** The text that `inPieces` cut. */
export function fromPieces(name: string, properties: Properties): string | undefined {
  const first = properties.get(name);
  if (first === undefined) return undefined;
  const pieces = [first];
  for (let piece = properties.get(`${name}-2`); piece !== undefined; ) {
    pieces.push(piece);
    piece = properties.get(`${name}-${pieces.length + 1}`);
  }
  return pieces.join('');
}

/** The part's text. */
export function printProperties(properties: Properties): string {
  const all = [...properties].map(
    ([name, text], index) =>
      `<property fmtid="${FORMAT_ID}" pid="${index + FIRST_ID}" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(text)}</vt:lpwstr></property>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="${NAMESPACE}" xmlns:vt="${TYPES}">${all.join('')}</Properties>`;
}

/** The properties that are texts, whichever program saved the part last. */
export function readProperties(xml: string): Properties {
  const pattern =
    /<(?:\w+:)?property\b[^>]*?\bname="([^"]*)"[^>]*>\s*<(?:\w+:)?lpwstr(?:\s[^>]*)?>([^<]*)</g;
  const found = [...xml.matchAll(pattern)];
  return new Map(found.map(([, name = '', text = '']) => [unescapeXml(name), unescapeXml(text)]));
}
