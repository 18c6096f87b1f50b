/** Reads the text of an office file's parts, however the program that saved it last cut it up. */

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: '\u00A0',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Text of markup as it is read. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    if (decimal !== undefined) return character(Number(decimal));
    return ENTITIES[name] ?? whole;
  });
}

/** What `normalized` changes: looked for first, as most texts have none of it. */
const UNEVEN = /[\u00AD\u2011]|\s\s|[^\S ]|^ | $/;

/** Text without what a program may change when it saves a file: Word writes some signs as elements of their own. */
export function normalized(text: string): string {
  if (!UNEVEN.test(text)) return text;
  return text
    .replace(/\u00AD/g, '')
    .replace(/\u2011/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

const WORD_PIECES =
  /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr|noBreakHyphen)(?:\s[^>]*)?\/>|<\/w:p>/g;

/** The paragraphs of `word/document.xml` that hold any text, in order. */
export function wordText(xml: string): readonly string[] {
  const paragraphs: string[] = [];
  let current = '';
  for (const [whole, text, sign] of xml.matchAll(WORD_PIECES)) {
    if (text !== undefined) current += unescapeXml(text);
    else if (sign !== undefined) current += sign === 'noBreakHyphen' ? '-' : ' ';
    else if (whole === '</w:p>') {
      const paragraph = normalized(current);
      if (paragraph !== '') paragraphs.push(paragraph);
      current = '';
    }
  }
  return paragraphs;
}

function textsIn(xml: string): string {
  if (!xml.includes('<t')) return '';
  const own = xml.replace(/<rPh\b[\s\S]*?<\/rPh>/g, '');
  const pieces = [...own.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)];
  return unescapeXml(pieces.map(([, text = '']) => text).join(''));
}

/** A cell that holds anything, as «1!A2 text». */
export function cellLine(sheet: number, place: string, value: string): string | undefined {
  const said = normalized(value);
  return said === '' ? undefined : `${sheet}!${place} ${said}`;
}

const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

/**
 * The cells of sheets that hold anything, as «1!A2 text», in order.
 *
 * @param sheets texts of `xl/worksheets/sheet1.xml` …
 * @param shared text of `xl/sharedStrings.xml`
 */
export function sheetText(sheets: readonly string[], shared: string): readonly string[] {
  const strings = [...shared.matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, one = '']) => textsIn(one));
  return sheets.flatMap((sheet, index) =>
    [...sheet.matchAll(CELL)].flatMap(([, head = '', body = '']) => {
      const place = /\br="([A-Z]+\d+)"/.exec(head)?.[1] ?? '';
      const value = /<v>([^<]*)<\/v>/.exec(body)?.[1] ?? '';
      const isShared = /\bt="s"/.test(head);
      const text = isShared ? (strings[Number(value)] ?? '') : textsIn(body) || value;
      return cellLine(index + 1, place, text) ?? [];
    }),
  );
}
