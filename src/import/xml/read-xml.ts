import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { UnreadableFile } from '../unreadable.js';
import type { Zip } from '../zip/zip.js';
import { XML_LIMITS } from './limits.js';
import { knownName } from './names.js';

/** What is told of a part while it is read. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/** The parser's own attributes, with the names we know. */
function attributesOf(
  given: Readonly<Record<string, { uri: string; local: string; prefix: string; value: string }>>,
): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const { uri, local, prefix, value } of Object.values(given)) {
    if (prefix !== 'xmlns' && local !== 'xmlns') attributes[knownName(uri, local, prefix)] = value;
  }
  return attributes;
}

/**
 * Reads an XML part of a zip as a stream. Entities beyond XML's own five do not exist, a document
 * type declaration is refused, so nothing outside the part is ever asked for.
 *
 * @returns `false` where the zip has no such part
 * @throws UnreadableFile for malformed XML and beyond the limits
 */
export function readXml(zip: Zip, part: string, handler: XmlHandler): boolean {
  const parser = new SaxesParser({ xmlns: true, position: false, fileName: part });
  let depth = 0;
  let seen = 0;
  parser.on('doctype', () => {
    throw new UnreadableFile('doctype', { part });
  });
  parser.on('error', () => {
    throw new UnreadableFile('not-xml', { part });
  });
  parser.on('opentag', ({ uri, local, prefix, attributes }) => {
    if (++depth > XML_LIMITS.depth) throw new UnreadableFile('too-deep', { part });
    if (++seen > XML_LIMITS.elements) throw new UnreadableFile('too-complex', { part });
    handler.open(knownName(uri, local, prefix), attributesOf(attributes));
  });
  parser.on('text', handler.text);
  parser.on('cdata', handler.text);
  parser.on('closetag', ({ uri, local, prefix }) => {
    depth--;
    handler.close(knownName(uri, local, prefix));
  });
  // Parts are UTF-8 or UTF-16 by the standard; the decoder takes the byte order mark away.
  let decoder: TextDecoder | undefined;
  const isThere = zip.stream(part, (piece) => {
    decoder ??= new TextDecoder(encodingOf(piece));
    parser.write(decoder.decode(piece, { stream: true }));
  });
  if (isThere) parser.close();
  return isThere;
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
