import type { Block } from '../../render/page/page.js';
import { child, elementsOf, type XmlElement } from '../xml/element.js';
import type { WordContext } from './context.js';
import { gatherLists } from './lists.js';
import { type Entry, readParagraph } from './paragraph.js';
import { readTable } from './table.js';

const WRAPPERS: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
]);

/** Says nothing that stands on a page, or is read elsewhere. */
const SILENT: ReadonlySet<string> = new Set([
  'w:sectPr',
  'w:tcPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:customXmlPr',
  'w:smartTagPr',
  'w:del',
  'w:moveFrom',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
]);

/** Where the end of a paragraph was deleted, the next one goes on in it. */
function joined(entries: readonly Entry[]): readonly Entry[] {
  const result: Entry[] = [];
  for (const entry of entries) {
    const last = result.at(-1);
    const [before, after] = [last?.block, entry.block];
    const isJoint = last?.joinsNext === true && before?.type === 'paragraph';
    if (!isJoint || after.type !== 'paragraph') {
      result.push(entry);
      continue;
    }
    const block: Block = { ...after, inlines: [...before.inlines, ...after.inlines] };
    result.splice(-1, 1, { ...entry, ...(last?.item && { item: last.item }), block });
  }
  return result;
}

/** Reads the blocks of a body, a cell, a header or a text box. */
export function readBlocks(content: XmlElement, context: WordContext): readonly Block[] {
  const entries: Entry[] = [];
  const visit = (element: XmlElement): void => {
    const { name } = element;
    if (name === 'w:p') entries.push(...readParagraph(element, context, readBlocks));
    else if (name === 'w:tbl') entries.push({ block: readTable(element, context, readBlocks) });
    else if (WRAPPERS.has(name)) elementsOf(element).forEach(visit);
    else if (name === 'mc:AlternateContent') {
      elementsOf(child(element, 'mc:Choice') ?? child(element, 'mc:Fallback')).forEach(visit);
    } else if (!SILENT.has(name)) context.passOver(name);
  };
  elementsOf(content).forEach(visit);
  return gatherLists(joined(entries));
}
