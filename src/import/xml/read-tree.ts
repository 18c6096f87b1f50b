import { UnreadableFile } from '../unreadable.js';
import type { Zip } from '../zip/zip.js';
import type { XmlElement, XmlNode } from './element.js';
import { XML_LIMITS } from './limits.js';
import { readXml } from './read-xml.js';

interface Growing {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
}

/**
 * Reads an XML part as a tree.
 *
 * @param isSkipped elements left out with all within them
 * @returns `undefined` where the zip has no such part
 * @throws UnreadableFile for malformed XML and beyond the limits
 */
export function readTree(
  zip: Zip,
  part: string,
  isSkipped: (name: string) => boolean = () => false,
): XmlElement | undefined {
  const root: Growing = { name: '', attributes: {}, children: [] };
  const open: Growing[] = [root];
  let kept = 0;
  let skipping = 0;
  const isThere = readXml(zip, part, {
    open: (name, attributes) => {
      if (skipping > 0 || isSkipped(name)) {
        skipping++;
        return;
      }
      if (++kept > XML_LIMITS.kept) throw new UnreadableFile('too-complex', { part });
      const element: Growing = { name, attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    text: (text) => {
      if (skipping === 0) open.at(-1)?.children.push(text);
    },
    close: () => {
      if (skipping > 0) skipping--;
      else open.pop();
    },
  });
  const [element] = root.children.filter((one) => typeof one !== 'string');
  if (!isThere) return undefined;
  if (element === undefined) throw new UnreadableFile('not-xml', { part });
  return element;
}
