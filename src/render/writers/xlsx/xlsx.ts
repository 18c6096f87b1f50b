import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import { strFromU8 } from 'fflate';
import type { PageDocument } from '../../page/page.js';
import type { PageProfile } from '../../profile/page-profile.js';
import { textHash } from '../../provenance/file-properties.js';
import type { DocumentProperties } from '../core-properties.js';
import type { Draft } from '../draft.js';
import { finish } from '../finish.js';
import { unpackParts } from '../repack.js';
import { addSheet, type SheetLook } from './add-sheet.js';
import { STYLES, withBaseFont } from './base-font.js';
import { type CellStyles, cellStyles } from './cell-style.js';
import { rowBatches } from './rows.js';
import { layOut, type Sheet } from './sheet.js';
import { sheetNames } from './sheet-names.js';
import { encodeRows, styleNumbers, withRows } from './sheet-part.js';

export interface XlsxOptions {
  readonly profile: PageProfile;
  readonly properties: DocumentProperties;
  readonly draft?: Draft;
}

/**
 * Writes a page tree as a workbook, a sheet for each section: exceljs makes the workbook and its styles,
 * the rows are streamed into its sheets. Equal input gives equal bytes.
 */
export async function writeXlsx(document: PageDocument, options: XlsxOptions): Promise<Uint8Array> {
  const { profile, draft, properties } = options;
  const styles = cellStyles(profile);
  const text = textHash();
  const sheets = document.sections.map(layOut);
  const rows = sheets.map((sheet, index) =>
    encodeRows(rowBatches(sheet, index + 1, styles, profile), text),
  );
  const names = sheetNames(document.sections.map(({ name }) => name));
  const look = { profile, ...(draft && { draft }) };
  const workbook = await workbookOf(sheets, names, look, styles);
  const parts = unpackParts(workbook, (part) => rows.some((_, index) => part === sheetName(index)));
  const content = rows.map((one, index) => {
    const name = sheetName(index);
    const xml = strFromU8(parts.get(name) ?? new Uint8Array());
    if (index === 0) proveStyles(styles, xml);
    return [name, withRows(xml, one)] as const;
  });
  return finish(workbook, properties, {
    content: new Map(content),
    text: text.digest(),
    change: (path, read) =>
      path === STYLES ? withBaseFont(strFromU8(read()), profile) : undefined,
  });
}

/** The workbook without its rows: exceljs leaves its parts unpacked, as Node's deflate is not the same everywhere. */
async function workbookOf(
  sheets: readonly Sheet[],
  names: readonly string[],
  look: SheetLook,
  { all }: CellStyles,
): Promise<Uint8Array> {
  const stream = new PassThrough();
  const written = buffer(stream);
  const zip = { store: true };
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, zip });
  for (const [index, sheet] of sheets.entries()) {
    addSheet(workbook, sheet, names[index] ?? '', look, index === 0 ? all : []);
  }
  await workbook.commit();
  return written;
}

/** The name that exceljs gives to a sheet's part. */
function sheetName(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/** The rows rely on it that exceljs counts styles as we do: from 1, in the order they come. */
function proveStyles({ all }: CellStyles, xml: string): void {
  const numbers = styleNumbers(xml);
  if (numbers.length !== all.length || numbers.some((number, index) => number !== index + 1)) {
    throw new Error('exceljs numbers styles in another way');
  }
}
