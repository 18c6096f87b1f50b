import { Paragraph, TextRun } from 'docx';

/** Letters of private use that no text has: they mark places in a part until it is finished. */
const START = '\uF8F0';
const END = '\uF8F1';
const BREAK = '\uF8F2';
/** Stands beside the end of the content with the document's sections. */
const BODY = '\uF8F4';
const SIGNS = new RegExp(`[${START}${END}${BREAK}${BODY}]`, 'g');

/** Two braces in a text must not be taken for a mark: a sign between them is taken out at the end. */
const BRACE = '\uF8F3';

/** Text as it may be put into a letterhead. */
export function safeText(text: string): string {
  return text.replace(SIGNS, '').replaceAll(BRACE, '').replaceAll('{{', `{${BRACE}{`);
}

/** Takes the signs within braces out again. */
export function withBraces(xml: string): string {
  return xml.replaceAll(BRACE, '');
}

export const startSign = () => signed(START);
export const endSign = (isBody: boolean) => signed(isBody ? END + BODY : END);
/** The end of a section that is not the last. */
export const breakSign = () => signed(BREAK);

function signed(sign: string): Paragraph {
  return new Paragraph({ children: [new TextRun(sign)] });
}

/** A part cut at the content put into it: what stands before, the content, what stands after. */
export interface CutPart {
  readonly before: string;
  readonly content: string;
  readonly after: string;
  /** The content is the document's, with its sections. */
  readonly isBody: boolean;
}

/** Cuts a part at the first content put into it; `undefined` where there is none. */
export function cutAtContent(xml: string): CutPart | undefined {
  const start = paragraphAt(xml, START);
  const end = paragraphAt(xml, END);
  if (!start || !end) return undefined;
  return {
    before: xml.slice(0, start.from),
    content: xml.slice(start.to, end.from),
    after: xml.slice(end.to),
    isBody: xml.slice(end.from, end.to).includes(BODY),
  };
}

/** Puts something in the place of each end of a section, by its number from 0. */
export function replaceBreaks(content: string, paragraph: (index: number) => string): string {
  let rest = content;
  let done = '';
  for (let index = 0; ; index++) {
    const at = paragraphAt(rest, BREAK);
    if (!at) return done + rest;
    done += rest.slice(0, at.from) + paragraph(index);
    rest = rest.slice(at.to);
  }
}

/** Where the paragraph with a sign begins and ends; it was written by us, with nothing nested. */
function paragraphAt(
  xml: string,
  sign: string,
): { readonly from: number; readonly to: number } | undefined {
  const at = xml.indexOf(sign);
  if (at < 0) return undefined;
  const end = '</w:p>';
  return { from: xml.lastIndexOf('<w:p>', at), to: xml.indexOf(end, at) + end.length };
}
