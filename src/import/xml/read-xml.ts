import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { UnreadableFile } from '../unreadable.js';
import type { Zip } from '../zip/zip.js';
import { XML_LIMITS } from './limits.js';
import { createNames } from './names.js';

/** What is told of a part while it is read. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  /** Tags taken out before the text is read at all: what stands empty a million times. */
  readonly thin?: RegExp;
}

/**
 * Reads an XML part of a zip as a stream. Entities beyond XML's own five do not exist, a document
 * type declaration is refused, so nothing outside the part is ever asked for.
 *
 * @returns `false` where the zip has no such part
 * @throws UnreadableFile for malformed XML and beyond the limits
 */
export function readXml(zip: Zip, part: string, handler: XmlHandler): boolean {
  // Namespaces are told apart by `names.ts`: the parser's own way takes three times as long.
  const parser = new SaxesParser({ xmlns: false, position: false, fileName: part });
  const names = createNames();
  let depth = 0;
  let seen = 0;
  parser.on('doctype', () => {
    throw new UnreadableFile('doctype', { part });
  });
  parser.on('error', () => {
    throw new UnreadableFile('not-xml', { part });
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > XML_LIMITS.depth) throw new UnreadableFile('too-deep', { part });
    if (++seen > XML_LIMITS.elements) throw new UnreadableFile('too-complex', { part });
    names.enter(attributes);
    handler.open(names.ofElement(name), names.ofAttributes(attributes));
  });
  parser.on('text', handler.text);
  parser.on('cdata', handler.text);
  parser.on('closetag', ({ name }) => {
    depth--;
    handler.close(names.ofElement(name));
    names.leave();
  });
  const write = thinned(handler.thin, (text) => parser.write(text));
  // Parts are UTF-8 or UTF-16 by the standard; the decoder takes the byte order mark away.
  let decoder: TextDecoder | undefined;
  const isThere = zip.stream(part, (piece) => {
    decoder ??= new TextDecoder(encodingOf(piece));
    write(decoder.decode(piece, { stream: true }));
  });
  if (isThere) parser.close();
  return isThere;
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** Takes tags out of a stream of text; a tag that is not whole yet waits for the rest of it. */
function thinned(thin: RegExp | undefined, write: (text: string) => void): (text: string) => void {
  if (thin === undefined) return write;
  let rest = '';
  return (text) => {
    const all = rest + text;
    const end = Math.max(0, all.lastIndexOf('>') + 1);
    rest = all.slice(end);
    write(all.slice(0, end).replace(thin, ''));
  };
}
