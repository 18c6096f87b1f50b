import type { Block, Caption, List, ListItem, Paragraph, Signatures } from '../page/page.js';
import { alignOf, choiceOf, countOf } from './attribute.js';
import type { Element } from './element.js';
import { type NextNumber, readInlines } from './inlines.js';
import { readTable } from './table.js';

/** Running numbers of one document: captions over all of it, rows within their table. */
export interface Counters {
  readonly captions: Record<Caption['of'], number>;
  readonly row: NextNumber;
}

const INLINE = new Set(['b', 'i', 'br', 'number', 'day']);

/**
 * The blocks of an element's content. Inline content between blocks is a paragraph of its own,
 * as in HTML; nothing but blanks is nothing.
 */
export function readFlow(content: Element['children'], counters: Counters): readonly Block[] {
  const blocks: Block[] = [];
  let run: (Element | string)[] = [];
  const flush = (): void => {
    const inlines = readInlines(run, counters.row);
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
  const inlines = () => readInlines(element.children, counters.row);
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
      return { type: 'stamp', lines: readLines(element, counters) };
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
  const inlines = readInlines(element.children, counters.row);
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

/** A caption without a number of its own takes the next one. */
function readCaption(element: Element, counters: Counters): Caption {
  const of = choiceOf(element, 'of', ['table', 'figure']) ?? 'table';
  counters.captions[of] += 1;
  return {
    type: 'caption',
    of,
    label: element.attributes.get('label') || CAPTION_WORDS[of],
    number: element.attributes.get('number') || String(counters.captions[of]),
    inlines: readInlines(element.children, counters.row),
  };
}

const CAPTION_WORDS = { table: 'Таблица', figure: 'Рисунок' } as const;

/** The elements directly inside, without the blanks between them. */
export function elementsIn(element: Element): readonly Element[] {
  return element.children.filter((child): child is Element => typeof child !== 'string');
}
