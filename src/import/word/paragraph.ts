import type { Align, Block, Inline } from '../../render/page/page.js';
import { child, type XmlElement } from '../xml/element.js';
import type { WordContext } from './context.js';
import { type ReadBlocks, readInlines } from './inlines.js';
import type { Label } from './numbering.js';
import type { Style } from './styles.js';
import { numberOf, switchOf, valOf } from './value.js';

/** A paragraph before lists are put together: its block, and its place in a list. */
export interface Entry {
  readonly block: Block;
  readonly item?: { readonly label: Label; readonly level: number };
  /** True where its end was deleted: the next paragraph goes on in it. */
  readonly joinsNext?: boolean;
}

const ALIGNS: Readonly<Record<string, Align>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};

const HEADING_LEVELS = [1, 2, 3] as const;

function labelOf(
  properties: XmlElement | undefined,
  style: Style | undefined,
  { numbering }: WordContext,
): Entry['item'] {
  const own = child(properties, 'w:numPr');
  const numId = valOf(own, 'w:numId') ?? style?.numId;
  // Zero takes a paragraph out of its style's list.
  if (numId === undefined || numId === '0') return undefined;
  const level = numberOf(own, 'w:ilvl') ?? style?.level ?? 0;
  const label = numbering.next(numId, level);
  return label && { label, level };
}

function headingBlock(level: number, inlines: readonly Inline[], label: Label | undefined): Block {
  const mark: readonly Inline[] = label ? [{ type: 'text', text: `${label.text} ` }] : [];
  const known = HEADING_LEVELS.find((one) => one === level) ?? 3;
  return { type: 'heading', level: known, inlines: [...mark, ...inlines] };
}

/** Reads a paragraph; what is anchored in it (text boxes, pictures) stands before it. */
export function readParagraph(
  element: XmlElement,
  context: WordContext,
  readBlocks: ReadBlocks,
): readonly Entry[] {
  const properties = child(element, 'w:pPr');
  const style = context.styles.get(valOf(properties, 'w:pStyle') ?? '');
  const content = readInlines(element, style ?? {}, context, readBlocks);
  const { inlines, anchored, pageBreak } = content;
  const item = labelOf(properties, style, context);
  const align = ALIGNS[valOf(properties, 'w:jc') ?? style?.align ?? ''];
  const outline = numberOf(properties, 'w:outlineLvl');
  const heading = outline !== undefined && outline < 9 ? outline + 1 : style?.heading;
  const isHeading = heading !== undefined && inlines.length > 0;
  const joinsNext = child(child(properties, 'w:rPr'), 'w:del') !== undefined;
  const block: Block = isHeading
    ? headingBlock(heading, inlines, item?.label)
    : { type: 'paragraph', ...(align && { align }), inlines };
  const entry: Entry = {
    block,
    ...(item && !isHeading && { item }),
    ...(joinsNext && { joinsNext }),
  };
  const broken: Entry = { block: { type: 'pageBreak' } };
  const isBefore = pageBreak === 0 || switchOf(properties, 'w:pageBreakBefore') === true;
  return [
    ...anchored.map((one) => ({ block: one })),
    ...(isBefore ? [broken] : []),
    entry,
    ...(!isBefore && pageBreak !== undefined ? [broken] : []),
  ];
}
