import { AlignmentType, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { PageProfile } from '../../profile/profiles.js';
import { DRAFT_MARK, type Draft, draftLine } from '../draft.js';
import { halfPoints } from './units.js';

const GREY = '595959';

/** The draft mark in points: pale enough to read and to correct on paper. */
const MARK = { width: 380, opacity: 0.35 };

/** What stands outside the text on every page: page number, and the marks of a draft. */
export interface MarginLines {
  readonly headers: { readonly first: Header; readonly default: Header };
  readonly footers?: { readonly first: Footer; readonly default: Footer };
}

/** Page numbers from page 2 on, at the centre of the top margin; a draft is marked on each page. */
export function marginLines(profile: PageProfile, draft: Draft | undefined): MarginLines {
  const header = (numbered: boolean) =>
    new Header({ children: [headerLine(profile, numbered, draft !== undefined)] });
  const headers = { first: header(false), default: header(true) };
  if (!draft) return { headers };
  const footer = () => new Footer({ children: [footerLine(profile, draft)] });
  return { headers, footers: { first: footer(), default: footer() } };
}

function headerLine(profile: PageProfile, numbered: boolean, draft: boolean): Paragraph {
  const size = halfPoints(profile.font.smallSize);
  const number = new TextRun({ children: [PageNumber.CURRENT], size });
  const font = profile.font.family;
  const mark = () => new TextWatermark({ text: DRAFT_MARK, font, ...MARK });
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [...(numbered ? [number] : []), ...(draft ? [mark()] : [])],
  });
}

function footerLine(profile: PageProfile, draft: Draft): Paragraph {
  const size = halfPoints(profile.font.smallSize);
  const children = [new TextRun({ text: draftLine(draft), size, italics: true, color: GREY })];
  return new Paragraph({ alignment: AlignmentType.CENTER, children });
}
