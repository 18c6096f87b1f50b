import { Document, type ISectionOptions, Packer, PageOrientation, SectionType } from 'docx';
import { strFromU8 } from 'fflate';
import type { PageDocument, Section } from '../../page/page.js';
import type { Pictures } from '../../picture.js';
import type { PageProfile } from '../../profile/page-profile.js';
import { cleanText } from '../clean-text.js';
import type { DocumentProperties } from '../core-properties.js';
import type { Draft } from '../draft.js';
import { finish } from '../finish.js';
import { lacksLastParagraph, writeBlocks } from './blocks.js';
import type { Context } from './context.js';
import { type MarginLines, marginLines } from './margin-lines.js';
import { listRuns } from './numbering.js';
import { spacer } from './paragraph.js';
import { documentStyles } from './styles.js';
import { A4, twips } from './units.js';

/** Word 2013 and later: tables and lines are laid out as they are now. */
const WORD_2013 = 15;

export interface DocxOptions {
  readonly profile: PageProfile;
  readonly properties: DocumentProperties;
  /** Given where the sources have errors. */
  readonly draft?: Draft;
  /** Where figures come from; without it their places are left empty. */
  readonly pictures?: Pictures;
}

/** Draws a page tree as a Word file. Equal trees and options give equal bytes. */
export async function writeDocx(document: PageDocument, options: DocxOptions): Promise<Uint8Array> {
  const { profile, properties, draft, pictures = () => undefined } = options;
  const lists = listRuns();
  const margin = marginLines(profile, draft);
  let drawings = 0;
  const nextDrawing = () => ++drawings;
  const shared = { profile, lists, pictures, nextDrawing };
  const sections = document.sections.map((section, index) =>
    writeSection(section, index === 0 ? margin : undefined, shared),
  );
  const file = new Document({
    title: cleanText(properties.title),
    compatibility: { version: WORD_2013 },
    styles: documentStyles(profile),
    numbering: lists.options(),
    sections,
  });
  const bytes = await Packer.toBuffer(file);
  if (!draft) return finish(bytes, properties);
  return finish(bytes, properties, {
    change: (path, read) =>
      /^word\/header\d+\.xml$/.test(path) ? stableMarks(path, strFromU8(read())) : undefined,
  });
}

/** The library gives each watermark a random id; Word knows them by the beginning of it. */
function stableMarks(path: string, xml: string): string {
  const number = path.replace(/\D/g, '');
  return xml.replace(/(PowerPlusWaterMarkObject)[^"]*/g, `$1${number}`);
}

/** Headers and footers of the first section serve the others too; its first page has no number. */
function writeSection(
  section: Section,
  margin: MarginLines | undefined,
  shared: Pick<Context, 'profile' | 'lists' | 'pictures' | 'nextDrawing'>,
): ISectionOptions {
  const { profile } = shared;
  const landscape = section.orientation === 'landscape';
  const margins = { ...profile.margins, ...section.margins };
  const width = (landscape ? A4.height : A4.width) - margins.left - margins.right;
  const height = (landscape ? A4.width : A4.height) - margins.top - margins.bottom;
  const pageHeight = (height * 72) / 25.4;
  const context = { ...shared, width: twips(width), pageHeight, tables: 0, listDepth: 0 };
  const children = writeBlocks(section.blocks, context);
  if (lacksLastParagraph(children)) children.push(spacer());
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      ...(margin && { titlePage: true }),
      page: {
        size: {
          width: twips(A4.width),
          height: twips(A4.height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margins.top),
          right: twips(margins.right),
          bottom: twips(margins.bottom),
          left: twips(margins.left),
          header: twips(profile.headerDistance),
          footer: twips(profile.footerDistance),
          gutter: 0,
        },
      },
    },
    ...margin,
    children,
  };
}
