/** Marks that whole blocks of a document take the place of. */
export const BLOCK_MARKS = ['body', 'title', 'stamp', 'annex', 'signatures'] as const;
/** Marks that a few words take the place of, also within a line. */
export const TEXT_MARKS = ['name', 'project'] as const;

export type BlockMark = (typeof BLOCK_MARKS)[number];

/** A mark as it stands in a part of a Word file. */
export interface FoundMark {
  readonly name: string;
  /** Nothing else stands in its paragraph. */
  readonly isAlone: boolean;
  readonly isInTable: boolean;
  /** Offset in the part where its paragraph ends. */
  readonly end: number;
}

const TOKEN =
  /<w:p(?:\s[^>]*)?>|<\/w:p>|<w:t(?:\s[^>]*)?>([^<]*)|<w:tbl>|<\/w:tbl>|<w:(?:sectPr|drawing|pict|tab|br)\b/g;
const MARK = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** A paragraph being read. */
interface Open {
  text: string;
  /** It holds something besides text: a picture, the end of a section. */
  isMixed: boolean;
}

/**
 * The marks of a part, by its XML. Word cuts a mark into several runs at will, so the text of each
 * paragraph is read as a whole.
 */
export function marksIn(xml: string): readonly FoundMark[] {
  const found: FoundMark[] = [];
  const open: Open[] = [];
  let tables = 0;
  for (const { 0: token, 1: text, index } of xml.matchAll(TOKEN)) {
    const last = open.at(-1);
    if (token.startsWith('</w:p>')) {
      const paragraph = open.pop();
      const end = index + token.length;
      if (paragraph) found.push(...marksOf(paragraph, tables > 0, end));
    } else if (token === '<w:tbl>') tables += 1;
    else if (token === '</w:tbl>') tables -= 1;
    else if (text !== undefined) {
      if (last) last.text += text;
    } else if (/^<w:p[\s>]/.test(token)) {
      if (!token.endsWith('/>')) open.push({ text: '', isMixed: false });
    } else if (last) last.isMixed = true;
  }
  return found;
}

function marksOf({ text, isMixed }: Open, isInTable: boolean, end: number): readonly FoundMark[] {
  return [...text.matchAll(MARK)].map(([mark, name = '']) => {
    const isAlone = !isMixed && text.trim() === mark;
    return { name, isAlone, isInTable, end };
  });
}
