import type { Block, Orientation, PageDocument } from '../../render/page/page.js';
import { UnreadableFile } from '../unreadable.js';
import { child, elementsOf, type XmlElement } from '../xml/element.js';
import { readTree } from '../xml/read-tree.js';
import { openZip, type Zip } from '../zip/zip.js';
import { readBlocks } from './blocks.js';
import type { WordContext } from './context.js';
import { readNumbering } from './numbering.js';
import { type Relation, readRelations } from './relations.js';
import { isSkipped } from './skipped.js';
import { readStyles } from './styles.js';

/** What a Word file holds, as it stands on its pages. */
export interface WordDocument {
  readonly page: PageDocument;
  readonly headers: readonly Block[];
  readonly footers: readonly Block[];
  readonly notes: readonly Block[];
  /** What was not understood: element names and how often. */
  readonly passedOver: ReadonlyMap<string, number>;
}

function orientationOf(body: XmlElement): Orientation {
  const size = child(
    elementsOf(body).findLast(({ name }) => name === 'w:sectPr'),
    'w:pgSz',
  );
  return size?.attributes['w:orient'] === 'landscape' ? 'landscape' : 'portrait';
}

/** The part of the package that the document's text lies in. */
function mainPart(zip: Zip): string {
  const found = readRelations(zip, '').find(({ type }) => type === 'officeDocument');
  const part = found?.target ?? 'word/document.xml';
  if (!zip.names.includes(part) || !/\.xml$/i.test(part)) throw new UnreadableFile('not-word');
  return part;
}

/**
 * Reads a DOCX.
 *
 * @throws UnreadableFile for what is no Word file, is damaged or beyond the limits
 */
export function readWord(bytes: Uint8Array): WordDocument {
  const zip = openZip(bytes);
  const main = mainPart(zip);
  const relations = readRelations(zip, main);
  const partOf = (type: string) => relations.find((one) => one.type === type)?.target ?? '';
  const styles = readStyles(zip, partOf('styles'));
  const numbering = readNumbering(zip, partOf('numbering'), styles);
  const passedOver = new Map<string, number>();
  const passOver = (name: string) => {
    passedOver.set(name, (passedOver.get(name) ?? 0) + 1);
  };
  const contextOf = (links: readonly Relation[]): WordContext => ({
    styles,
    numbering,
    relations: new Map(links.map((one) => [one.id, one])),
    fields: [],
    passOver,
  });
  const root = readTree(zip, main, isSkipped);
  const body = child(root, 'w:body');
  if (body === undefined) throw new UnreadableFile('not-word');
  const blocks = readBlocks(body, contextOf(relations));
  const beside = (type: string) =>
    relations
      .filter((one) => one.type === type && !one.isOutside)
      .flatMap(({ target }) => {
        const part = readTree(zip, target, isSkipped);
        return part === undefined ? [] : readBlocks(part, contextOf(readRelations(zip, target)));
      });
  const notes = ['footnotes', 'endnotes'].flatMap((type) => {
    const part = readTree(zip, partOf(type), isSkipped);
    const context = contextOf(relations);
    return elementsOf(part).flatMap((note) => readBlocks(note, context));
  });
  return {
    page: { sections: [{ orientation: orientationOf(body), blocks }] },
    headers: beside('header'),
    footers: beside('footer'),
    notes,
    passedOver,
  };
}
