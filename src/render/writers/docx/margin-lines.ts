import { AlignmentType, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { PageProfile } from '../../profile/page-profile.js';
import { DRAFT_MARK, type Draft, draftLine } from '../draft.js';
import { halfPoints } from './units.js';

const GREY = '595959';

const POINTS_IN_MILLIMETRE = 72 / 25.4;

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
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [...(numbered ? [number] : []), ...(draft ? [draftMark(profile)] : [])],
  });
}

/** Word across the page, pale enough to read and to correct on paper, as Word itself draws one. */
function draftMark({ font, draftMark: { width, opacity } }: PageProfile): TextWatermark {
  return new TextWatermark({
    text: DRAFT_MARK,
    font: font.family,
    width: Math.round(width * POINTS_IN_MILLIMETRE),
    opacity: opacity / 100,
  });
}

function footerLine(profile: PageProfile, draft: Draft): Paragraph {
  const size = halfPoints(profile.font.smallSize);
  const children = [new TextRun({ text: draftLine(draft), size, italics: true, color: GREY })];
  return new Paragraph({ alignment: AlignmentType.CENTER, children });
}
