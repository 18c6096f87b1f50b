import type { Block, Inline } from '../../render/page/page.js';
import { child, elementsOf, textOf, type XmlElement } from '../xml/element.js';
import type { WordContext } from './context.js';
import { pictureOf } from './picture.js';
import type { Style } from './styles.js';
import { switchOf, valOf } from './value.js';

/** What the runs of a paragraph hold. */
export interface RunContent {
  readonly inlines: Inline[];
  /** Blocks of text boxes and pictures anchored in the paragraph. */
  readonly anchored: Block[];
  /** Where a page break stands: before how many inlines; absent without one. */
  pageBreak?: number;
}

/** Reads the blocks of a text box; given from outside, since blocks hold paragraphs. */
export type ReadBlocks = (content: XmlElement, context: WordContext) => readonly Block[];

type Format = Pick<Style, 'bold' | 'italic'>;

/** Elements that only wrap what is in them. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:fldSimple',
  'w:sdt',
  'w:sdtContent',
  'w:bdo',
  'w:dir',
  'w:ruby',
  'w:rubyBase',
  'm:oMath',
  'm:oMathPara',
]);

/** Elements that say nothing to a reader of the text. */
const SILENT: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:del',
  'w:moveFrom',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
  'w:annotationRef',
  'w:footnoteRef',
  'w:endnoteRef',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:separator',
  'w:continuationSeparator',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'w:softHyphen',
  'w:commentReference',
  'w:rubyPr',
  'w:rt',
  'w:fldData',
  'm:ctrlPr',
]);

/** Signs that stand for themselves. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:noBreakHyphen', '-'],
]);

function formatOf(run: XmlElement, base: Format, { styles }: WordContext): Format {
  const properties = child(run, 'w:rPr');
  const style = styles.get(valOf(properties, 'w:rStyle') ?? '-');
  const bold = switchOf(properties, 'w:b') ?? style?.bold ?? base.bold;
  const italic = switchOf(properties, 'w:i') ?? style?.italic ?? base.italic;
  return { ...(bold && { bold }), ...(italic && { italic }) };
}

function addText(content: RunContent, text: string, { bold, italic }: Format): void {
  const last = content.inlines.at(-1);
  const isSame =
    last?.type === 'text' &&
    last.bold === (bold || undefined) &&
    last.italic === (italic || undefined);
  const before = isSame ? last.text : '';
  if (isSame) content.inlines.pop();
  content.inlines.push({
    type: 'text',
    text: before + text,
    ...(bold && { bold: true }),
    ...(italic && { italic: true }),
  });
}

function readBreak(element: XmlElement, content: RunContent): void {
  const type = element.attributes['w:type'];
  if (type === 'page') content.pageBreak ??= content.inlines.length;
  else if (type !== 'column') content.inlines.push({ type: 'break' });
}

/** A field's code is no text, its result is. */
function readFieldMark(element: XmlElement, { fields }: WordContext): void {
  const type = element.attributes['w:fldCharType'];
  if (type === 'begin') fields.push('code');
  else if (type === 'end') fields.pop();
  else if (fields.pop() !== undefined) fields.push('result');
}

/** Reads the runs of a paragraph into text, breaks, and what is anchored there. */
export function readInlines(
  paragraph: XmlElement,
  base: Format,
  context: WordContext,
  readBlocks: ReadBlocks,
): RunContent {
  const content: RunContent = { inlines: [], anchored: [] };

  const visitRun = (run: XmlElement): void => {
    if (switchOf(child(run, 'w:rPr'), 'w:vanish') === true) return;
    const format = formatOf(run, base, context);
    for (const element of elementsOf(run)) visit(element, format);
  };

  const visitDrawing = (element: XmlElement): void => {
    if (element.name === 'w:txbxContent') {
      content.anchored.push(...readBlocks(element, context));
      return;
    }
    const picture = pictureOf(element, context.relations);
    if (picture !== undefined) content.anchored.push(picture);
    for (const inner of elementsOf(element)) {
      if (inner.name === 'mc:AlternateContent') visit(inner, base);
      else visitDrawing(inner);
    }
  };

  const visit = (element: XmlElement, format: Format): void => {
    const { name } = element;
    const isHidden = context.fields.includes('code');
    if (name === 'w:r') visitRun(element);
    else if (name === 'w:t' || name === 'm:t') {
      if (!isHidden) addText(content, textOf(element), format);
    } else if (name === 'w:fldChar') readFieldMark(element, context);
    else if (name === 'w:br' || name === 'w:cr') {
      if (!isHidden) readBreak(element, content);
    } else if (SIGNS.has(name)) addText(content, SIGNS.get(name) ?? '', format);
    else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object')
      visitDrawing(element);
    else if (name === 'mc:AlternateContent') {
      const chosen = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
      for (const inner of elementsOf(chosen)) visit(inner, format);
    } else if (WRAPPERS.has(name) || name.startsWith('m:')) {
      for (const inner of elementsOf(element)) visit(inner, format);
    } else if (!SILENT.has(name)) context.passOver(name);
  };

  for (const element of elementsOf(paragraph)) visit(element, base);
  return content;
}
