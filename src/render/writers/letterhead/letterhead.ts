import { type IPatch, PatchType, patchDocument, TextRun } from 'docx';
import { strFromU8 } from 'fflate';
import type { Letterhead, PageSize } from '../../letterhead/letterhead.js';
import { mapText } from '../../page/map-text.js';
import type { Block, PageDocument, Section } from '../../page/page.js';
import { cleanText } from '../clean-text.js';
import { lacksLastParagraph, type Written, writeBlocks } from '../docx/blocks.js';
import type { Context } from '../docx/context.js';
import { type DocxOptions, writeDocx } from '../docx/docx.js';
import { listRuns } from '../docx/numbering.js';
import { spacer } from '../docx/paragraph.js';
import { finish } from '../finish.js';
import { repack, unpackParts } from '../repack.js';
import { withDraftMarks } from './draft-marks.js';
import { markedBlocks } from './marked-blocks.js';
import { withBaseStyle, withOwnStyles } from './own-styles.js';
import { withSections } from './sections.js';
import { breakSign, cutAtContent, endSign, safeText, startSign, withBraces } from './signs.js';
import { stableLinks } from './stable-links.js';

const STYLES = 'word/styles.xml';

/**
 * Draws a page tree on an organization's letterhead: its page, fonts, headers and footers stay, the
 * blocks stand where its marks are. Equal trees, options and letterheads give equal bytes.
 */
export async function writeOnLetterhead(
  document: PageDocument,
  options: DocxOptions,
  letterhead: Letterhead,
): Promise<Uint8Array> {
  const own = onLetterhead(options, letterhead);
  const { blocks, rest } = markedBlocks(mapText(document, safeText), letterhead.blocks);
  const lists = listRuns();
  let drawings = 0;
  const { pictures = () => undefined, profile } = own;
  const shared = { profile, lists, pictures, nextDrawing: () => ++drawings };
  const contextOf = (orientation: Section['orientation']) => ({
    ...shared,
    ...roomOn(letterhead.page, orientation),
    tables: 0,
    listDepth: 0,
  });
  const patches: Record<string, IPatch> = {
    name: text(options.properties.title),
    project: text(options.properties.project),
  };
  for (const [mark, content] of blocks) {
    patches[mark] = inPlace(written(content, contextOf('portrait')), false);
  }
  patches.body = inPlace(
    rest.sections.flatMap(({ orientation, blocks: content }, index) => {
      const section = written(content, contextOf(orientation));
      return index < rest.sections.length - 1 ? [...section, breakSign()] : section;
    }),
    true,
  );
  const patched = await patchDocument({
    outputType: 'uint8array',
    data: letterhead.bytes,
    patches,
    numbering: lists.options(),
    trimPlaceholders: true,
    properties: { title: cleanText(options.properties.title) },
  });
  // An empty document of ours has the styles and the marks of a draft that go onto the letterhead.
  const pattern = await writeDocx({ sections: [{ orientation: 'portrait', blocks: [] }] }, own);
  const orientations = rest.sections.map(({ orientation }) => orientation);
  const placed = repack(patched, (path, read) => {
    if (path === STYLES) {
      const ours = partOf(pattern, STYLES);
      return withOwnStyles(strFromU8(read()), ours, letterhead.baseStyle);
    }
    if (path === 'word/_rels/document.xml.rels') return stableLinks(strFromU8(read()));
    if (!/^word\/[^/]+\.xml$/.test(path)) return undefined;
    return finishedPart(strFromU8(read()), orientations);
  });
  const marked = options.draft ? withDraftMarks(placed, pattern) : placed;
  return finish(marked, options.properties);
}

/** The profile with the letterhead's size of type; tables are set no larger than text. */
function onLetterhead(options: DocxOptions, { fontSize }: Letterhead): DocxOptions {
  if (fontSize === undefined) return options;
  const { font } = options.profile;
  const own = { ...font, size: fontSize, tableSize: Math.min(font.tableSize, fontSize) };
  return { ...options, profile: { ...options.profile, font: own } };
}

function roomOn(
  { width, height, left, right, top, bottom }: PageSize,
  orientation: Section['orientation'],
): Pick<Context, 'width' | 'pageHeight'> {
  const [across, down] = orientation === 'landscape' ? [height, width] : [width, height];
  return { width: across - left - right, pageHeight: (down - top - bottom) / 20 };
}

function written(blocks: readonly Block[], context: Context): Written[] {
  const children = writeBlocks(blocks, context);
  if (lacksLastParagraph(children)) children.push(spacer());
  return children;
}

function inPlace(children: readonly Written[], isBody: boolean): IPatch {
  return { type: PatchType.DOCUMENT, children: [startSign(), ...children, endSign(isBody)] };
}

function text(words: string): IPatch {
  return { type: PatchType.PARAGRAPH, children: [new TextRun(cleanText(safeText(words)))] };
}

/** A part with the signs taken out that stood round the content put into it. */
function finishedPart(xml: string, orientations: readonly Section['orientation'][]): string {
  let part = xml;
  for (let cut = cutAtContent(part); cut; cut = cutAtContent(part)) {
    const own = { ...cut, content: withBaseStyle(cut.content) };
    part = own.isBody ? withSections(own, orientations) : own.before + own.content + own.after;
  }
  return withBraces(part);
}

function partOf(zip: Uint8Array, name: string): string {
  const part = unpackParts(zip, (one) => one === name).get(name);
  return part ? strFromU8(part) : '';
}
