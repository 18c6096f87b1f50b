import type { Block, Caption, List, ListItem, Paragraph, Signatures, Stamp } from '../page/page.js';
import { alignOf, choiceOf, countOf } from './attribute.js';
import type { Counters } from './counters.js';
import type { Element } from './element.js';
import { readInlines } from './inlines.js';
import { readTable } from './table.js';

const INLINE = new Set(['b', 'i', 'br', 'number', 'day', 'ref']);

/**
 * The blocks of an element's content. Inline content between blocks is a paragraph of its own,
 * as in HTML; nothing but blanks is nothing.
 */
export function readFlow(content: Element['children'], counters: Counters): readonly Block[] {
  const blocks: Block[] = [];
  let run: (Element | string)[] = [];
  const flush = (): void => {
    const inlines = readInlines(run, counters);
    if (inlines.length > 0) blocks.push({ type: 'paragraph', inlines });
    run = [];
  };
  for (const node of content) {
    if (typeof node === 'string' || INLINE.has(node.name)) run.push(node);
    else {
      flush();
      blocks.push(readBlock(node, counters));
    }
  }
  flush();
  return blocks;
}

function readBlock(element: Element, counters: Counters): Block {
  const inlines = () => readInlines(element.children, counters);
  switch (element.name) {
    case 'h1':
      return { type: 'heading', level: 1, inlines: inlines() };
    case 'h2':
      return { type: 'heading', level: 2, inlines: inlines() };
    case 'h3':
      return { type: 'heading', level: 3, inlines: inlines() };
    case 'ol':
    case 'ul':
      return readList(element, counters);
    case 'table':
      return readTable(element, counters);
    case 'stamp':
      return readStamp(element, counters);
    case 'annex':
      return { type: 'annex', lines: readLines(element, counters) };
    case 'signatures':
      return readSignatures(element);
    case 'caption':
      return readCaption(element, counters);
    case 'img':
      return {
        type: 'picture',
        path: element.attributes.get('src') ?? '',
        alt: element.attributes.get('alt') ?? '',
      };
    case 'pagebreak':
      return { type: 'pageBreak' };
    default:
      return readParagraph(element, counters);
  }
}

function readParagraph(element: Element, counters: Counters): Paragraph {
  const align = alignOf(element);
  const inlines = readInlines(element.children, counters);
  return { type: 'paragraph', ...(align && { align }), inlines };
}

function readLines(element: Element, counters: Counters): readonly Paragraph[] {
  return elementsIn(element).map((line) => readParagraph(line, counters));
}

function readList(element: Element, counters: Counters): List {
  const start = countOf(element, 'start');
  const items = elementsIn(element).map((item): ListItem => {
    const label = item.attributes.get('label');
    const blocks = readFlow(item.children, counters);
    return { ...(label !== undefined && { label }), blocks };
  });
  return { type: 'list', ordered: element.name === 'ol', ...(start && { start }), items };
}

function readSignatures(element: Element): Signatures {
  const beside = choiceOf(element, 'layout', ['under', 'beside']) === 'beside';
  const people = elementsIn(element).map((one) => ({
    ...givenText(one, 'role'),
    post: one.attributes.get('post') ?? '',
    name: one.attributes.get('name') ?? '',
    ...givenText(one, 'date'),
  }));
  return { type: 'signatures', beside, people };
}

/** An attribute that is there and not empty. */
function givenText<Name extends string>(
  { attributes }: Element,
  name: Name,
): { readonly [Key in Name]?: string } {
  const value = attributes.get(name);
  const given: { [Key in Name]?: string } = {};
  if (value) given[name] = value;
  return given;
}

function readStamp(element: Element, counters: Counters): Stamp {
  const side = choiceOf(element, 'side', ['left']);
  return { type: 'stamp', ...(side && { side }), lines: readLines(element, counters) };
}

function readCaption(element: Element, counters: Counters): Caption {
  const inlines = readInlines(element.children, counters);
  return { type: 'caption', ...counters.captions.at(element), inlines };
}

/** The elements directly inside, without the blanks between them. */
export function elementsIn(element: Element): readonly Element[] {
  return element.children.filter((child): child is Element => typeof child !== 'string');
}
