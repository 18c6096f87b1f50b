import type { TextHash } from '../../provenance/file-properties.js';
import type { RowBatch } from './rows.js';

/** The rows of a sheet, ready to be put into its part. */
export interface EncodedRows {
  readonly rows: Uint8Array;
  readonly merged: readonly string[];
  /** Rows that begin a page. */
  readonly breaks: readonly number[];
}

/** Takes the rows as they are laid out; what they say goes to the hash of the file's text. */
export function encodeRows(batches: Iterable<RowBatch>, text: TextHash): EncodedRows {
  const rows: Uint8Array[] = [];
  const merged: string[] = [];
  let breaks: readonly number[] = [];
  for (const { xml, lines, merged: ranges, breaks: found } of batches) {
    rows.push(Buffer.from(xml));
    text.add(lines);
    merged.push(...ranges);
    breaks = found;
  }
  return { rows: Buffer.concat(rows), merged, breaks };
}

/** Where the rows stand in a sheet that exceljs wrote with the row of styles or with none. */
const ROWS = /<sheetData\/>|<sheetData>.*?<\/sheetData>/s;
/** What comes after merged cells (ECMA-376, part 1, 18.3.1.99). */
const AFTER_MERGED = '<pageMargins';
/** What breaks come after (the same). */
const BEFORE_BREAKS = '</headerFooter>';
/** The last column of a sheet, from 0: a break goes all across. */
const LAST_COLUMN = 16383;

/** A sheet's part with its rows put in. */
export function withRows(xml: string, { rows, merged, breaks }: EncodedRows): Uint8Array {
  const found = ROWS.exec(xml);
  const after = xml.indexOf(AFTER_MERGED);
  const broken = xml.indexOf(BEFORE_BREAKS) + BEFORE_BREAKS.length;
  if (found === null || after < 0 || broken < after) {
    throw new Error('exceljs writes a sheet in another way');
  }
  const between = xml.slice(found.index + found[0].length, after);
  return Buffer.concat([
    Buffer.from(`${xml.slice(0, found.index)}<sheetData>`),
    rows,
    Buffer.from(`</sheetData>${between}${mergedXml(merged)}${xml.slice(after, broken)}`),
    Buffer.from(breaksXml(breaks) + xml.slice(broken)),
  ]);
}

function mergedXml(ranges: readonly string[]): string {
  if (ranges.length === 0) return '';
  const all = ranges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `<mergeCells count="${ranges.length}">${all}</mergeCells>`;
}

/** A break stands under the row that is named. */
function breaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const all = rows.map((row) => `<brk id="${row - 1}" max="${LAST_COLUMN}" man="1"/>`).join('');
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${all}</rowBreaks>`;
}

const STYLE = /<c r="[A-Z]+1" s="(\d+)"/g;

/** The numbers that exceljs gave to the styles of a sheet's first row, in order. */
export function styleNumbers(xml: string): readonly number[] {
  return [...xml.matchAll(STYLE)].map(([, number]) => Number(number));
}
