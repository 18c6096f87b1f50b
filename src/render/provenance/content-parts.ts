import { sheetText, wordText } from './part-text.js';

/** The text of a Word file. */
export const WORD_PART = 'word/document.xml';
const SHEET = /^xl\/worksheets\/sheet(\d+)\.xml$/;
const STRINGS = 'xl/sharedStrings.xml';

/** Parts of an office file by name. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Whether a part holds what a reader of the file sees. */
export function isContentPart(name: string): boolean {
  return name === WORD_PART || name === STRINGS || SHEET.test(name);
}

function numberOf(name: string): number {
  return Number(SHEET.exec(name)?.[1]);
}

/** The parts with the content, in an order that does not depend on who packed the file. */
export function contentParts(parts: Parts): readonly Uint8Array[] {
  const names = [...parts.keys()].filter(isContentPart).sort();
  return names.flatMap((name) => parts.get(name) ?? []);
}

/** The text of a file: the paragraphs of a Word file, the cells of a workbook. */
export function contentText(parts: Parts): readonly string[] {
  const decoder = new TextDecoder();
  const read = (name: string) => decoder.decode(parts.get(name));
  if (parts.has(WORD_PART)) return wordText(read(WORD_PART));
  const sheets = [...parts.keys()].filter((name) => SHEET.test(name));
  sheets.sort((a, b) => numberOf(a) - numberOf(b));
  return sheetText(sheets.map(read), read(STRINGS));
}
