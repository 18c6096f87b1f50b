import { strFromU8 } from 'fflate';
import { repack, unpackParts } from '../repack.js';

const DOCUMENT = 'word/document.xml';
const LINKS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD_ML = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What stands above or below the text of each page. */
type Side = 'header' | 'footer';

/** Marks of a draft, as XML: a picture of the word for headers, a line for footers. */
type Marks = Readonly<Record<Side, string>>;

/**
 * Marks every page of a draft, as documents without a letterhead are marked: the word across it, and
 * the line at its foot. The letterhead's own headers and footers stay; where it has none for most
 * pages, one is added.
 *
 * @param pattern a draft without a letterhead, whose marks are taken
 */
export function withDraftMarks(zip: Uint8Array, pattern: Uint8Array): Uint8Array {
  const marks = marksOf(pattern);
  const document = textOf(zip, DOCUMENT);
  const missing = (['header', 'footer'] as const).filter((side) => !hasUsual(document, side));
  const added = missing.map(
    (side) => [`word/${ownName(side)}`, newPart(pattern, side, marks)] as const,
  );
  let index = 0;
  const change = (path: string, read: () => Uint8Array): string | undefined => {
    const side = /^word\/(header|footer)\d*\.xml$/.exec(path)?.[1];
    if (side === 'header' || side === 'footer') {
      index += 1;
      return withMark(strFromU8(read()), side, marks, index);
    }
    if (missing.length === 0) return undefined;
    if (path === DOCUMENT) return referring(document, missing);
    if (path === LINKS) return inserted(strFromU8(read()), '</Relationships>', missing.map(linkTo));
    return path === TYPES
      ? inserted(strFromU8(read()), '</Types>', missing.map(typeOf))
      : undefined;
  };
  return repack(zip, change, new Map(added));
}

function marksOf(pattern: Uint8Array): Marks {
  const parts = unpackParts(pattern, (name) => /^word\/(?:header|footer)\d+\.xml$/.test(name));
  const texts = [...parts.values()].map((part) => strFromU8(part));
  const find = (mark: RegExp) => texts.map((xml) => mark.exec(xml)?.[0]).find(Boolean) ?? '';
  return {
    header: find(/<w:r><w:pict>.*?<\/w:pict><\/w:r>/s),
    footer: find(/<w:p>(?:(?!<w:p>).)*<\/w:p>(?=<\/w:ftr>)/s),
  };
}

/** Whether the first section has a header or footer for its usual pages; the others take it over. */
function hasUsual(document: string, side: Side): boolean {
  const [first = ''] = /<w:sectPr\b.*?<\/w:sectPr>/s.exec(document) ?? [];
  return new RegExp(`<w:${side}Reference\\b[^>]*w:type="default"`).test(first);
}

/** The word is drawn in the last paragraph, so that the header keeps its height. */
function withMark(xml: string, side: Side, marks: Marks, index: number): string {
  if (side === 'footer') return inserted(xml, '</w:ftr>', [marks.footer]);
  const mark = marks.header.replace(/(PowerPlusWaterMarkObject)\d*/g, `$1${index}`);
  const at = xml.lastIndexOf('</w:p>');
  return at < 0 ? xml : xml.slice(0, at) + mark + xml.slice(at);
}

/** A header or footer for a letterhead that has none: that of the pattern, without its page number. */
function newPart(pattern: Uint8Array, side: Side, marks: Marks): string {
  const name = [...unpackParts(pattern, (one) => one.startsWith(`word/${side}`)).keys()][0] ?? '';
  const root = /^.*?<w:(?:hdr|ftr)\b[^>]*>/s.exec(textOf(pattern, name))?.[0] ?? '';
  const end = side === 'header' ? '</w:hdr>' : '</w:ftr>';
  return root + (side === 'header' ? `<w:p>${marks.header}</w:p>` : marks.footer) + end;
}

/** The references come first in a section; a first page of its own needs one of its own. */
function referring(document: string, sides: readonly Side[]): string {
  return document.replace(/<w:sectPr\b[^>]*>(.*?)<\/w:sectPr>/s, (section, inner: string) => {
    const types = inner.includes('<w:titlePg') ? ['default', 'first'] : ['default'];
    const wanted = sides.flatMap((side) =>
      types
        .filter((type) => !new RegExp(`<w:${side}Reference\\b[^>]*w:type="${type}"`).test(inner))
        .map((type) => `<w:${side}Reference w:type="${type}" r:id="${ownId(side)}"/>`),
    );
    const head = /^<w:sectPr\b[^>]*>/.exec(section)?.[0] ?? '';
    return head + wanted.join('') + section.slice(head.length);
  });
}

function inserted(xml: string, before: string, texts: readonly string[]): string {
  const at = xml.lastIndexOf(before);
  return at < 0 ? xml : xml.slice(0, at) + texts.join('') + xml.slice(at);
}

const ownName = (side: Side) => `${side}-draft.xml`;
const ownId = (side: Side) => `rIdDraft${side === 'header' ? 'Header' : 'Footer'}`;
const linkTo = (side: Side) =>
  `<Relationship Id="${ownId(side)}" Type="${OFFICE}/${side}" Target="${ownName(side)}"/>`;
const typeOf = (side: Side) =>
  `<Override PartName="/word/${ownName(side)}" ContentType="${WORD_ML}.${side}+xml"/>`;

function textOf(zip: Uint8Array, name: string): string {
  const part = unpackParts(zip, (one) => one === name).get(name);
  return part ? strFromU8(part) : '';
}
